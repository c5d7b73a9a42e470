package org.huju.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
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
            review.choose("专业技术职称和技能等级", "属实")
                    .choose("在本市工作及缴纳职工社会保险年限", "属实")
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

            assertThat(huju.noticeTo(holder))
                    .contains("总积分145分，标准分值120分，已达到标准分值")
                    .contains("专业技术职称和技能等级：100分", "第六条", "复核");
            for (Tasklist person : new Tasklist[] {qian, feng, lv, shi}) {
                person.leave(PointsForm.personal(holder));
            }
        }
        assertThat(huju.stateOf(holder)).isEqualTo("SCORED");
    }
}
