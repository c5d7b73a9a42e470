package org.huju.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** The real Cockpit in the browser of one supervisor, and in it the board. */
final class Cockpit implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI huju;
    private final String user;
    private final BrowserContext context;
    private final BrowserWatch watch;
    private final Page page;

    private Cockpit(Browser browser, URI huju, String user, int width, int height) {
        this.huju = huju;
        this.user = user;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai"));
        context.setDefaultTimeout(PATIENCE.toMillis());
        this.watch = new BrowserWatch(context);
        this.page = context.newPage();
    }

    /** Of somebody at a desk; a screen on the wall has 1920 by 1080. */
    static Cockpit logIn(Browser browser, URI huju, String user, int width, int height) {
        Cockpit cockpit = new Cockpit(browser, huju, user, width, height);
        try {
            SignIn.at(cockpit.page, huju, "cockpit", user, PATIENCE);
            cockpit.navigation("时限看板").waitFor();
            return cockpit;
        } catch (RuntimeException e) {
            cockpit.close();
            throw e;
        }
    }

    private Locator navigation(String entry) {
        return page.locator(".navbar, .Header").getByRole(AriaRole.LINK, exactly(entry));
    }

    /** Goes to the board through the navigation. */
    Cockpit board() {
        navigation("时限看板").click();
        page.locator(".huju-tabs").waitFor();
        return this;
    }

    /** Goes to a view of the board, by the keyboard. */
    Cockpit tab(String name) {
        Locator tab = page.locator(".huju-tabs").getByRole(AriaRole.LINK, exactly(name));
        tab.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".huju-tabs [aria-current=page]")).hasText(name);
        return this;
    }

    /** Opens an address within Cockpit, such as {@code #/dashboard}. */
    Cockpit open(String hash) {
        page.evaluate("hash => { location.hash = hash; }", hash);
        return this;
    }

    /** What the four figures on top, or those on the dashboard, say of a position. */
    Locator figure(String position) {
        return page.locator(".huju-tile").filter(text(position)).locator("strong");
    }

    /** Opens the page of the latest version of a process. */
    void openDefinition(String key) {
        open("#/process-definition/" + ask("process-definition/key/" + key, "definition => definition.id")
                + "/runtime");
    }

    /** Opens the page of some instance of a process. */
    void openInstance(String key) {
        String id = ask("process-instance?maxResults=1&processDefinitionKey=" + key, "instances => instances[0].id");
        open("#/process-instance/" + id + "/runtime?tab=huju-board-case");
    }

    /** @param of what is taken from the engine's answer, in the browser's words */
    private String ask(String address, String of) {
        return (String) page.evaluate("fetch('/camunda/api/engine/engine/default/" + address
                + "').then(answer => answer.json()).then(" + of + ")");
    }

    /** Follows the first link in it. */
    void followIn(Locator place) {
        place.getByRole(AriaRole.LINK).first().click();
    }

    void press(String button) {
        page.locator(".huju-board").getByRole(AriaRole.BUTTON, exactly(button)).click();
    }

    /** A step on the diagram that is shown. */
    Locator step(String activity) {
        return page.locator(".djs-element[data-element-id=" + activity + "]");
    }

    Cockpit followFigure(String position) {
        page.locator(".huju-tile").filter(text(position)).click();
        return this;
    }

    /** Those beside a step on the diagram; Cockpit hides them for a moment after each change of what is seen. */
    Locator figures(String text) {
        return page.locator(".huju-figures:visible").filter(text(text));
    }

    /** The rows of the table of that name. */
    Locator rows(String table) {
        return page.locator(".huju-board")
                .getByRole(AriaRole.REGION, exactly(table))
                .locator("tbody tr");
    }

    /** All of the board's view that is shown. */
    Locator view() {
        return page.locator(".huju-view");
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    Page page() {
        return page;
    }

    /** Once everything on it has come. */
    void picture(String name) {
        assertThat(page.getByText("正在载入")).hasCount(0);
        page.mouse().move(0, 0);
        page.evaluate("() => document.activeElement.blur()");
        page.screenshot(new Page.ScreenshotOptions().setPath(Pictures.tour(name)));
    }

    /** Ends the work and looks at what it has left behind. */
    void leave(List<String> personal) {
        watch.nothingWentWrong();
        watch.askedOnly(huju);
        watch.keptNothingOf(page, personal);
    }

    @Override
    public void close() {
        page.screenshot(new Page.ScreenshotOptions().setPath(Pictures.aside("last-cockpit-" + user)));
        context.close();
    }

    static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
