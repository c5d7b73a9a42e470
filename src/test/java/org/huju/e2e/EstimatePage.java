package org.huju.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;

/** The public page that estimates points, in the browser of somebody who has no account. */
final class EstimatePage implements AutoCloseable {

    private final URI huju;
    private final BrowserContext context;
    private final BrowserWatch watch;
    private final Page page;

    /** @param width of the window; a phone has 390 */
    EstimatePage(Browser browser, URI huju, int width) {
        this.huju = huju;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 768)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai"));
        this.watch = new BrowserWatch(context);
        this.page = context.newPage();
        page.navigate(huju + "/points");
    }

    EstimatePage write(String label, String text) {
        field(label).fill(text);
        return this;
    }

    EstimatePage choose(String label, String option) {
        field(label).selectOption(option);
        return this;
    }

    /** Unfolds what most people need not fill in. */
    EstimatePage unfold(String words) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(words))
                .click();
        return this;
    }

    EstimatePage estimate() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("估算积分"))
                .click();
        return this;
    }

    /** Waits until the page says all that of the points, as an answer takes a moment to come. */
    EstimatePage says(String... words) {
        return shows(page.locator("#result"), words);
    }

    /** Waits until the page says that that is to be corrected. */
    EstimatePage complains(String... words) {
        return shows(page.locator("#problems"), words);
    }

    private EstimatePage shows(Locator place, String... words) {
        for (String word : words) {
            assertThat(place).containsText(word);
        }
        return this;
    }

    /** Whether the field is marked as wrong, for those who cannot see colours too. */
    boolean isMarkedWrong(String label) {
        return "true".equals(field(label).getAttribute("aria-invalid"));
    }

    /** Whether everything fits into the width of the window. */
    boolean fitsTheWindow() {
        return (boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth");
    }

    /** From the top: the result stands beside what is being read. */
    void picture(String name) {
        page.evaluate("() => window.scrollTo(0, 0)");
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Pictures.tour(name)).setFullPage(true));
    }

    void leave() {
        watch.nothingWentWrong();
        watch.askedOnly(huju);
    }

    @Override
    public void close() {
        context.close();
    }

    private Locator field(String label) {
        return page.getByLabel(label);
    }
}
