package org.huju.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.WaitForSelectorState.DETACHED;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** Tasklist in the browser of one person. */
final class Tasklist implements AutoCloseable {

    /** The machine may have a lot to do besides. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Locator.WaitForOptions GONE = new Locator.WaitForOptions().setState(DETACHED);

    private final URI huju;
    private final String user;
    private final BrowserContext context;
    private final BrowserWatch watch;
    private final Page page;

    private Tasklist(Browser browser, URI huju, String user) {
        this.huju = huju;
        this.user = user;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(1366, 768)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai"));
        context.setDefaultTimeout(PATIENCE.toMillis());
        this.watch = new BrowserWatch(context);
        this.page = context.newPage();
    }

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
    }

    static Tasklist logIn(Browser browser, URI huju, String user) {
        Tasklist tasklist = new Tasklist(browser, huju, user);
        try {
            tasklist.logIn();
            return tasklist;
        } catch (RuntimeException e) {
            tasklist.close();
            throw e;
        }
    }

    private void logIn() {
        SignIn.at(page, huju, "tasklist", user, PATIENCE);
        page.locator(".task-filter.active").waitFor();
    }

    /** 发起办理. */
    CaseForm begin(String process) {
        page.getByText("发起办理").first().click();
        page.locator(".modal-content .processes a").filter(named(process)).click();
        return new CaseForm(page, page.locator(".modal-content"));
    }

    /** Waits until the filter shows a task of that name, opens and claims it. */
    CaseForm claim(String filter, String task) {
        CaseForm form = open(filter, task);
        Locator card = page.locator(".task-card");
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("签收"))
                .click();
        card.locator(".disabled-form").waitFor(GONE);
        return form;
    }

    /** Waits until the filter shows a task of that name, and opens it. */
    CaseForm open(String filter, String task) {
        choose(filter);
        page.locator("li.task h4 a").filter(named(task)).first().click();
        assertThat(page.locator(".task-card h2")).hasText(task);
        return new CaseForm(page, page.locator(".task-card"));
    }

    /** @return how many tasks the filter shows now, by its own count */
    int count(String filter) {
        choose(filter);
        page.waitForResponse(Pattern.compile("/filter/[^/]+/list"), () -> {
            // The chosen filter looks again by itself every few seconds.
        });
        Locator counter = page.locator(".task-filter.active .counter");
        assertThat(counter).containsText(Pattern.compile("\\d"));
        return Integer.parseInt(counter.innerText().replaceAll("\\D", ""));
    }

    /** What stands above the page when the demonstration's clock has been moved. */
    String houseTime() {
        Locator bar = page.locator("#huju-demo-clock");
        bar.waitFor();
        return bar.innerText();
    }

    /** Closes the message that something was refused, which stays until then. */
    void dismissRefusal() {
        Locator message = page.locator(".page-notifications .alert-danger");
        message.locator("button.close:visible").first().click();
        message.first().waitFor(GONE);
    }

    /** Without what the mouse and the keyboard leave on the screen. */
    void picture(String name) {
        page.mouse().move(0, 0);
        page.evaluate("() => document.activeElement.blur()");
        page.locator(".tooltip, .page-notifications .alert").first().waitFor(GONE);
        page.screenshot(new Page.ScreenshotOptions().setPath(Pictures.tour(name)));
    }

    /** Ends the work at this counter and looks at what it has left behind. */
    void leave(List<String> personal) {
        watch.nothingWentWrong();
        watch.askedOnly(huju);
        watch.keptNothingOf(page, personal);
    }

    /** The last look at the screen is kept aside: where something failed it says why. */
    @Override
    public void close() {
        page.screenshot(new Page.ScreenshotOptions().setPath(Pictures.aside("last-" + user)));
        context.close();
    }

    private void choose(String filter) {
        page.locator(".task-filter .name a").filter(named(filter)).click();
        assertThat(page.locator(".task-filter.active .name")).containsText(filter);
    }

    private static Locator.FilterOptions named(String name) {
        return new Locator.FilterOptions().setHasText(Words.name(name));
    }
}
