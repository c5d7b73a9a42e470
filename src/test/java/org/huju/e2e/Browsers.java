package org.huju.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a Chromium: the one named by {@code -Dhuju.browser} or {@code HUJU_BROWSER}, an installed one, else Playwright's own. */
final class Browsers {

    private static final List<String> INSTALLED = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    /** Runs as root and without a graphics card, and talks to nobody but Huju. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final String NONE = "The browser tests found no browser: install Chromium or Chrome"
            + " (Debian: apt-get install chromium), or name one with -Dhuju.browser=/path/to/it."
            + " Playwright could not fetch its own either.";

    private Browsers() {}

    /** @throws IllegalStateException if there is none */
    static Playwright playwright() {
        Map<String, String> environment =
                installed().isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
        try {
            return Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        } catch (PlaywrightException e) {
            throw new IllegalStateException(NONE, e);
        }
    }

    /** @throws IllegalStateException if there is none that starts */
    static Browser launch(Playwright playwright) {
        LaunchOptions options = new LaunchOptions().setArgs(ARGUMENTS);
        installed().ifPresent(options::setExecutablePath);
        try {
            return playwright.chromium().launch(options);
        } catch (PlaywrightException e) {
            throw new IllegalStateException(NONE, e);
        }
    }

    private static Optional<Path> installed() {
        Stream<String> named = Stream.of(System.getProperty("huju.browser"), System.getenv("HUJU_BROWSER"))
                .filter(Objects::nonNull)
                .filter(path -> !path.isBlank());
        Stream<String> present = INSTALLED.stream().filter(path -> Files.isExecutable(Path.of(path)));
        return Stream.concat(named, present).findFirst().map(Path::of);
    }
}
