package org.huju.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Watches what a browser asks for, complains of and keeps while somebody works in it. */
final class BrowserWatch {

    /** The browser says so of every answer from 400 on; the answers are judged themselves. */
    private static final String REFUSED = "Failed to load resource";

    private final List<String> addresses = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    BrowserWatch(BrowserContext context) {
        context.onRequest(request -> addresses.add(URLDecoder.decode(request.url(), StandardCharsets.UTF_8)));
        context.onWebError(error -> complaints.add("uncaught: " + error.error()));
        context.onConsoleMessage(this::note);
        context.onResponse(response -> {
            if (response.status() >= 500) {
                complaints.add(response.status() + " " + response.url());
            }
        });
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith(REFUSED)) {
            complaints.add(message.text());
        }
    }

    void nothingWentWrong() {
        assertThat(complaints).isEmpty();
    }

    /** Not to other machines either: neither fonts nor statistics nor a look for a new version. */
    void askedOnly(URI huju) {
        assertThat(addresses)
                .isNotEmpty()
                .allMatch(address -> address.startsWith(huju.toString())
                        || address.startsWith("data:")
                        || address.startsWith("blob:"));
    }

    /** Addresses end up in logs and histories, and a store outlives the clerk at the counter's machine. */
    void keptNothingOf(Page page, List<String> personal) {
        Object stores =
                page.evaluate("() => JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])");
        assertThat(stores.toString()).doesNotContain(personal);
        assertThat(String.join("\n", addresses)).doesNotContain(personal);
    }
}
