package org.huju.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.huju.notices.Notice;
import org.huju.simulator.SampleHolder;
import org.huju.simulator.SampleHolders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An employer's application for points is carried through the real Tasklist, from the talent centre to the notice. */
class PointsIT {

    private static final String TALENT_CLERK = "qian.talent";

    private static final int WIDE = 1366;
    private static final int PHONE = 390;

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
    @DisplayName("第二十三条：人才服务中心收件、预审、受理，部门核验，两名人社工作人员审核、复审，出具积分通知书")
    void anEmployersCaseComesToTheNotice() throws IOException {
        SampleHolder holder = SampleHolders.named("titleUnknown");
        try (Tasklist qian = huju.logIn(TALENT_CLERK);
                Tasklist feng = huju.logIn("feng.hrss");
                Tasklist lv = huju.logIn("lv.hr");
                Tasklist shi = huju.logIn("shi.hr")) {
            CaseForm filing = PointsForm.fill(qian.begin("居住证积分申请"), holder);
            qian.picture("points-01-filing");
            filing.submit();

            CaseForm precheck = qian.claim("人才中心待预审", "预审材料").tickAll();
            qian.picture("points-02-precheck");
            precheck.submit();
            qian.claim("人才中心待受理", "受理核对").tickAll().tick("按材料齐全情况办理").submit();

            CaseForm question = feng.claim("待部门核验", "部门核验");
            assertThat(question.text()).contains("居住证积分申请", "中级", "没有给出结论").doesNotContain(holder.phone());
            question.tick("属实").write("核验说明", "已向发证机关核实，证书真实有效");
            feng.picture("points-03-department");
            question.submit();

            CaseForm review = lv.claim("人社待审核", "审核指标");
            assertThat(review.text()).contains("已向发证机关核实，证书真实有效");
            review.choose("职称和技能等级", "属实")
                    .choose("社会保险年限", "属实")
                    .write("行政拘留记录", "0")
                    .write("一般刑事犯罪记录", "0");
            lv.picture("points-04-review");
            review.submit();

            CaseForm confirmation = shi.claim("待复审", "复审积分");
            // 38 years old: 30; the title: 100; 60 months are 5 years of 3.
            assertThat(confirmation.text()).contains("145");
            confirmation.tick("确认");
            shi.picture("points-05-confirm");
            confirmation.submit();

            assertThat(huju.awaitNotice(holder, Notice.Kind.POINTS_NOTICE))
                    .contains("总积分145分，标准分值120分，已达到标准分值")
                    .contains("专业技术职称和技能等级：100分", "第六条", "复核");
            for (Tasklist person : new Tasklist[] {qian, feng, lv, shi}) {
                person.leave(PointsForm.personal(holder));
            }
        }
        assertThat(huju.stateOf(holder)).isEqualTo("SCORED");
    }

    @Test
    @DisplayName("估算页面：逐项列出分值和依据，说明还差多少、怎样接近，改了条件就达到标准")
    void anybodyEstimatesOnTheOpenPage() {
        try (EstimatePage page = huju.estimates(WIDE)) {
            page.write("出生日期", "1980-06-20")
                    .write("按哪一天计算", "2026-11-25")
                    .choose("最高学历学位", "大专（高职）")
                    .write("在本市累计缴纳职工社会保险", "24");

            // 46 years old: 25; college: 50; two full years: 6.
            page.estimate().says("81", "还差39分", "年龄", "+25", "第六条", "怎样接近标准分值");
            page.picture("points-06-estimate");
            page.choose("最高学历学位", "大学本科，有学士学位").estimate().says("121", "达到标准分值120分");
            page.leave();
        }
    }

    @Test
    @DisplayName("估算页面：月数互相矛盾的，在那一栏指出；不满18周岁的，说明不能申请")
    void whatIsWrongIsSaidBesideItsField() {
        try (EstimatePage page = huju.estimates(PHONE)) {
            page.write("出生日期", "1990-01-01")
                    .write("按哪一天计算", "2026-11-25")
                    .unfold("社保缴费基数较高")
                    .write("最近48个月，0.8倍以上", "10")
                    .write("最近48个月，1倍以上", "20");
            assertThat(page.fitsTheWindow()).isTrue();

            page.estimate().complains("有一处需要更正", "1倍的月数（20）");
            assertThat(page.isMarkedWrong("最近48个月，1倍以上")).isTrue();
            page.picture("points-07-estimate-phone");
            page.write("最近48个月，1倍以上", "10")
                    .write("出生日期", "2015-01-01")
                    .estimate()
                    .says("不能申请", "18");
            page.leave();
        }
    }
}
