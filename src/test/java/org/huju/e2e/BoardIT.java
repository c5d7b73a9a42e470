package org.huju.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern PRESENT = Pattern.compile("huju-present");
    private static final Pattern PASSED = Pattern.compile("huju-passed");
    private static final Pattern HOT = Pattern.compile("huju-heat-3");
    private static final Pattern NAMES =
            Pattern.compile("(\"(?:name|stepName|holderName|matterName|clerk|words|limitName)\":\")[^\"]*\"");

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
            zheng.open("#/dashboard");
            assertThat(zheng.figure("已超期")).hasText("1");
            zheng.picture("board-01-dashboard");

            zheng.board();
            assertThat(zheng.figure("已超期")).hasText("1");
            assertThat(zheng.rows("按环节").filter(Cockpit.text("审批签发"))).containsText("1");
            zheng.picture("board-02-now");

            zheng.followFigure("已超期");
            assertThat(zheng.rows("案件")).hasCount(1);
            assertThat(zheng.rows("案件")).containsText("审批签发");

            zheng.followIn(zheng.rows("案件"));
            assertThat(zheng.view()).containsText("制作《居住证》的期限");
            assertThat(zheng.rows("制作《居住证》的期限的台账")).not().hasCount(0);
            assertThat(zheng.rows("经过").filter(Cockpit.text("核对材料"))).containsText("zhang.centre");
            assertThat(zheng.step("userTask_approveIssuance")).hasClass(PRESENT);
            assertThat(zheng.step("userTask_checkMaterials")).hasClass(PASSED);
            zheng.picture("board-05-case");
            leave(zheng);
        }
    }

    @Test
    @DisplayName("每个数字都通往自己的名单，名单的件数就是这个数字")
    void everyFigureLeadsToAListOfSoMany() {
        try (Cockpit han = logIn("han.municipal")) {
            for (String position : List.of("已超期", "临期", "期限内", "已中止", "等申请人", "无期限")) {
                han.board().tab("当前");
                String figure = han.figure(position).innerText();
                han.followFigure(position);
                assertThat(han.view()).containsText("共" + figure + "件");
            }
            for (String table : List.of("按事项", "按环节", "按单位", "按区")) {
                han.board().tab("当前");
                Locator all = han.rows(table).first().getByRole(AriaRole.LINK).first();
                String figure = all.innerText();
                all.click();
                assertThat(han.view()).containsText("共" + figure + "件");
            }
            leave(han);
        }
    }

    @Test
    @DisplayName("热力图：在看板里，也在流程定义的图上；图上的数字通往名单")
    void whereCasesWait() {
        try (Cockpit zheng = logIn("zheng.police")) {
            zheng.board().open("#/huju-board?tab=heat&matter=permit-application");
            assertThat(zheng.step("userTask_approveIssuance")).hasClass(HOT);
            assertThat(zheng.view()).containsText("其中1件已超期");
            assertThat(zheng.rows("各环节").filter(Cockpit.text("审批签发"))).containsText("15天");
            assertThat(zheng.figures("超1")).isVisible();
            zheng.picture("board-04-heat");

            zheng.open("#/huju-board?tab=heat&matter=residence-registration");
            assertThat(zheng.find(".huju-diagram .djs-element").first()).isVisible();

            zheng.openDefinition("permit-application");
            assertThat(zheng.step("userTask_approveIssuance")).hasClass(HOT);
            assertThat(zheng.figures("超1")).isVisible();
            zheng.picture("board-07-definition");
            zheng.figures("超1").locator("a").last().click();
            assertThat(zheng.rows("案件")).hasCount(1);
            leave(zheng);
        }
    }

    @Test
    @DisplayName("趋势：按周、按月；一百年的范围被拒绝，并说明哪里要改")
    void overTime() {
        try (Cockpit shen = logIn("shen.district")) {
            shen.board().tab("趋势");
            assertThat(shen.find(".huju-chart svg")).hasCount(2);
            assertThat(shen.rows("各区比较")).hasCount(1);
            assertThat(shen.rows("各区比较")).containsText("黄浦区");
            shen.picture("board-03-trend");

            shen.find("#huju-since").fill("1926-01-01");
            shen.press("查看");
            assertThat(shen.view()).containsText("一次最多查看3年");
            leave(shen);
        }
    }

    @Test
    @DisplayName("本区的负责人看不到别区的案件，改地址也不行；全市的看得到")
    void nobodySeesAnotherDistrict() {
        try (Cockpit zheng = logIn("zheng.police");
                Cockpit han = logIn("han.municipal")) {
            zheng.board().tab("案件");
            assertThat(zheng.rows("案件").filter(Cockpit.text("天平路"))).hasCount(0);
            assertThat(zheng.rows("案件").filter(Cockpit.text("南京东路"))).hasCount(NEW.size());
            zheng.open("#/huju-board?district=310104");
            assertThat(zheng.view()).containsText("只能查看黄浦区的数据");
            zheng.open("#/huju-board?office=nowhere");
            assertThat(zheng.view()).containsText("没有这个");

            han.board().tab("案件");
            assertThat(han.rows("案件").filter(Cockpit.text("天平路"))).hasCount(1);
            leave(zheng);
            leave(han);
        }
    }

    @Test
    @DisplayName("名称里的脚本只作为文字显示")
    void aNameThatIsScriptStaysText() {
        try (Cockpit zheng = logIn("zheng.police")) {
            zheng.page().route("**/api/board/**", BoardIT::withScriptForNames);
            for (String tab : List.of("当前", "趋势", "热力图", "案件")) {
                zheng.board().tab(tab);
                assertThat(zheng.view()).containsText(SCRIPT);
                assertThat(zheng.find("img[src=x]")).hasCount(0);
            }
            leave(zheng);
        }
    }

    /** As if somebody had written a script into every name, of a step, an office or a clerk. */
    private static void withScriptForNames(Route route) {
        APIResponse answer = route.fetch();
        String body = NAMES.matcher(answer.text())
                .replaceAll(name -> Matcher.quoteReplacement(name.group(1) + SCRIPT.replace("\"", "\\\"") + "\""));
        route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(body));
    }

    @Test
    @DisplayName("大屏：字大，每分钟自己刷新")
    void onTheWall() {
        try (Cockpit han = Cockpit.logIn(browser, huju, "han.municipal", 1920, 1080)) {
            han.page().clock().install();
            han.open("#/huju-board?wall=1");
            assertThat(han.figure("已超期")).hasText("1");
            assertThat(han.find(".huju-wall .huju-tile strong").first()).hasCSS("font-size", "56px");
            han.picture("board-08-wall");

            han.page()
                    .waitForRequest(
                            "**/api/board/now*", () -> han.page().clock().runFor(61_000));
            leave(han);
        }
    }

    @Test
    @DisplayName("流程实例的页面上有它的期限；运行监控全部是中文")
    void besideTheInstance() {
        try (Cockpit admin = logIn("admin")) {
            admin.openInstance("permit-application");
            assertThat(admin.find(".huju-in-tab")).containsText("期限");
            assertThat(admin.find("body")).containsText("业务编号");
            admin.picture("board-09-instance");
            leave(admin);
        }
    }
}
