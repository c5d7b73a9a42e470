package org.huju.e2e;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import org.huju.desk.DemoAccounts;

/** The page on which every web application of the engine asks who one is. */
final class SignIn {

    private SignIn() {}

    /** @param app such as {@code tasklist} */
    static void at(Page page, URI huju, String app, String user, Duration patience) {
        page.navigate(huju + "/camunda/app/" + app + "/default/");
        await().pollInSameThread().atMost(patience).until(() -> write(page, user));
        page.locator("button[type=submit]").click();
    }

    /** The page moves the cursor while it comes, also in the middle of a word. @return whether all is where it belongs */
    private static boolean write(Page page, String user) {
        Locator name = page.locator("input[type=text]");
        Locator password = page.locator("input[type=password]");
        name.fill(user);
        password.fill(DemoAccounts.PASSWORD);
        return name.inputValue().equals(user) && password.inputValue().equals(DemoAccounts.PASSWORD);
    }
}
