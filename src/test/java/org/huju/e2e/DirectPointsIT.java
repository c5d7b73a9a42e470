package org.huju.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.huju.desk.Offices;
import org.huju.notices.Notice;
import org.huju.simulator.SampleHolder;
import org.huju.simulator.SampleHolders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A holder whose employer does not file goes to the bureau; what was not counted there is put right by a recheck. In the real Tasklist. */
class DirectPointsIT {

    @TempDir
    private static Path data;

    private static Demonstration huju;

    @BeforeAll
    static void start() throws IOException {
        huju = new Demonstration(data);
    }

    @AfterAll
    static void stop() throws IOException {
        if (huju != null) {
            huju.close();
        }
    }

    @Test
    @DisplayName("第三十条：持证人直接申请，负责人决定直接受理，人社部门收件、审核、积分；有异议的复核更正")
    void aDirectRequestIsTakenScoredAndPutRight() throws IOException {
        SampleHolder holder = SampleHolders.named("employerRefuses");
        try (Tasklist lv = huju.logIn("lv.hr");
                Tasklist kong = huju.logIn("kong.hr");
                Tasklist shi = huju.logIn("shi.hr");
                Tasklist jiang = huju.logIn("jiang.hrss")) {
            CaseForm request = PointsForm.fill(
                    lv.begin("持证人直接申请积分"),
                    holder,
                    new Offices().hrOf(holder.employer().districtCode()));
            request.choose("单位不代办的原因", "单位无正当理由拒绝代办").write("情况说明", "本人三次书面提出，人事部门口头拒绝");
            lv.picture("direct-01-request");
            request.submit();

            CaseForm decision = kong.claim("待处理直接申请", "决定直接申请");
            assertThat(decision.text()).contains(holder.person().name(), "人事部门口头拒绝", "大学本科学历和学士学位");
            decision.choose("怎样处理", "直接受理").write("理由", "单位没有正当理由");
            kong.picture("direct-02-decide");
            decision.submit();

            lv.claim("人才中心待预审", "预审材料").tickAll().submit();
            lv.claim("人才中心待受理", "受理核对").tickAll().tick("按材料齐全情况办理").submit();
            lv.claim("人社待审核", "审核指标")
                    .choose("教育背景", "不能证明")
                    .write("教育背景：理由", "证书编号查询不到")
                    .choose("社会保险年限", "属实")
                    .write("行政拘留记录", "0")
                    .write("一般刑事犯罪记录", "0")
                    .submit();
            shi.claim("待复审", "复审积分").tick("确认").submit();
            // Born 1989: 30; 18 months are one full year: 3.
            assertThat(huju.awaitNotice(holder, Notice.Kind.POINTS_NOTICE)).contains("总积分33分", "未达到标准分值", "证书编号查询不到");

            lv.begin("积分复核")
                    .write("积分申请的收件编号或者受理号", huju.numberOf(holder))
                    .choose("由谁提出", "持证人（本人或者委托单位）有异议")
                    .write("理由", "学历已经认证")
                    .submit();
            // The bureau's head has decided on the direct request, so the city's looks at it again.
            CaseForm recheck = jiang.claim("待复核", "复核");
            assertThat(recheck.text()).contains("总积分33分", "学历已经认证", "证书编号查询不到");
            recheck.choose("决定", "更正").write("理由", "学信网认证报告已经核实").choose("教育背景", "属实");
            jiang.picture("direct-03-recheck");
            recheck.submit();

            assertThat(huju.awaitNotice(holder, Notice.Kind.RECHECK_DECISION))
                    .contains("更正", "教育背景由“不能证明”改为“属实”", "总积分123分", "已达到标准分值");
            for (Tasklist person : new Tasklist[] {lv, kong, shi, jiang}) {
                person.leave(PointsForm.personal(holder));
            }
        }
        assertThat(huju.stateOf(holder)).isEqualTo("SCORED");
    }
}
