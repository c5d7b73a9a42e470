package org.huju.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.huju.simulator.SampleCitizen;
import org.huju.simulator.SampleCitizens;
import org.huju.support.Filings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Supervisors at the board in the real Cockpit: one case is past its period, others are new, one lies in another district. */
@DisplayName("时限看板：在 Cockpit 里从数字到名单，从名单到案件")
class BoardIT {

    private static final int WIDE = 1366;
    private static final int HIGH = 768;
    private static final String SCRIPT = "<img src=x onerror=\"document.title='taken over'\">";
    private static final List<SampleCitizen> NEW =
            List.of(SampleCitizens.nameWithDot(), SampleCitizens.student(), SampleCitizens.addressDiffers());

    @TempDir
    private static Path data;

    private static Installation installation;
    private static Playwright playwright;
    private static Browser browser;
    private static URI huju;

    @BeforeAll
    static void fill() throws Exception {
        installation = new Installation(data).with("camunda.bpm.job-execution.lock-time-in-millis", "2000");
        HujuProcess process = installation.start();
        WhatIsThere there = new WhatIsThere(installation.jdbc());
        file(process.address(), SampleCitizens.consistent());
        Clerk.logIn(process.address(), "zhang.centre")
                .complete(
                        "userTask_checkMaterials",
                        Map.of("finding", "MATERIALS", "presentMaterials", there.materials()));
        Clerk.logIn(process.address(), "zhou.police").awaitTask("userTask_approveIssuance");

        process.kill();
        there.moveTimeTo(there.timerDue("timer_cardDue").plusSeconds(60));
        huju = installation.start().address();
        Clerk.logIn(huju, "zheng.police").awaitTask("userTask_superviseOverdue");
        for (SampleCitizen citizen : NEW) {
            file(huju, citizen);
        }
        file(huju, SampleCitizens.elsewhere());
        playwright = Browsers.playwright();
        browser = Browsers.launch(playwright);
    }

    private static void file(URI huju, SampleCitizen citizen) throws IOException, InterruptedException {
        new OnlineHall(huju).file(Filings.of(citizen), "board-" + citizen.phone());
    }

    @AfterAll
    static void stop() throws IOException {
        if (playwright != null) {
            playwright.close();
        }
        installation.close();
    }

    private static Cockpit logIn(String user) {
        return Cockpit.logIn(browser, huju, user, WIDE, HIGH);
    }

    private static void leave(Cockpit cockpit) {
        cockpit.leave(ApplicationForm.personal(SampleCitizens.consistent()));
    }

    @Test
    @DisplayName("从“已超期”到名单，从名单到案件：期限、台账、逐日计算和经过")
    void fromTheFigureToTheCase() throws Exception {
        try (Cockpit zheng = logIn("zheng.police")) {
            assertThat(zheng.open("#/dashboard").figure("超期")).hasText("1");
            zheng.picture("board-01-dashboard");

            zheng.board();
            assertThat(zheng.figure("超期")).hasText("1");
            zheng.picture("board-02-now");

            zheng.followFigure("超期");
            assertThat(zheng.rows("案件")).hasCount(1);
            assertThat(zheng.download("导出 CSV")).startsWith("\uFEFF").contains("居住证申领");

            zheng.rows("案件")
                    .getByRole(com.microsoft.playwright.options.AriaRole.LINK)
                    .first()
                    .click();
            assertThat(zheng.view()).containsText("第十二条");
            assertThat(zheng.view()).containsText("审批签发");
            zheng.picture("board-06-case");
            leave(zheng);
        }
    }
}
