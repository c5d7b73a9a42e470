package org.huju.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.huju.simulator.SampleCitizen;
import org.huju.simulator.SampleCitizens;
import org.huju.support.Filings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A head acts on a case from the board, and takes lists and the week away, in the real Cockpit. */
@DisplayName("时限看板：催办、改派，导出名单和周报")
class BoardActsIT {

    private static final SampleCitizen CITIZEN = SampleCitizens.nameWithDot();

    @TempDir
    private static Path data;

    private static Installation installation;
    private static Playwright playwright;
    private static Browser browser;
    private static URI huju;

    @BeforeAll
    static void fill() throws Exception {
        installation = new Installation(data);
        huju = installation.start().address();
        new OnlineHall(huju).file(Filings.of(CITIZEN), "board-acts");
        Clerk.logIn(huju, "zhang.centre").awaitTask("userTask_checkMaterials");
        playwright = Browsers.playwright();
        browser = Browsers.launch(playwright);
    }

    @AfterAll
    static void stop() throws IOException {
        if (playwright != null) {
            playwright.close();
        }
        installation.close();
    }

    @Test
    @DisplayName("负责人催办一次、改派给本单位的人，两件事都记下来，也都在待办里看得到")
    void urgedAndGivenToSomebody() {
        try (Cockpit chen = Cockpit.logIn(browser, huju, "chen.head", 1366, 768)) {
            chen.board().tab("案件");
            chen.followIn(chen.rows("案件"));
            chen.find(".huju-actions input[name=text]").fill("请今天看一下");
            chen.press("催办");
            assertThat(chen.rows("督办记录")).hasCount(1);
            assertThat(chen.rows("督办记录")).containsText("请今天看一下");
            assertThat(chen.find(".huju-said")).containsText("已催办");
            assertThat(button(chen, "催办")).hasCount(0);

            chen.find(".huju-actions select[name=userId]").selectOption("li.centre");
            chen.press("改派");
            assertThat(chen.rows("督办记录")).hasCount(2);
            assertThat(chen.rows("督办记录").filter(Cockpit.text("li.centre"))).hasCount(1);
            assertThat(chen.find(".huju-case-head")).containsText("li.centre");
            chen.picture("board-10-acts");
            chen.leave(ApplicationForm.personal(CITIZEN));
        }
    }

    private static Locator button(Cockpit cockpit, String name) {
        return cockpit.find(".huju-board").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    @Test
    @DisplayName("名单导出为 CSV，本周的一页是 PDF")
    void takenAway() throws IOException {
        try (Cockpit shen = Cockpit.logIn(browser, huju, "shen.district", 1366, 768)) {
            shen.board().tab("案件");
            Locator export = shen.find("a[download]");
            Download file = shen.page().waitForDownload(export::click);
            try (InputStream stream = file.createReadStream()) {
                assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("\uFEFF案件编号")
                        .contains("核对材料");
            }

            shen.tab("趋势");
            String week = shen.find("a[href*='week.pdf']").first().getAttribute("href");
            APIResponse paper = shen.page().request().get(huju + week);
            assertThat(paper.status()).isEqualTo(200);
            assertThat(new String(paper.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
            shen.leave(ApplicationForm.personal(CITIZEN));
        }
    }
}
