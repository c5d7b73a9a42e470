package org.huju.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huju.simulator.SampleHolder;
import org.huju.simulator.SampleHolders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lost card is replaced once it is paid, and a permit is cancelled once that is found and the holder heard, in the real Tasklist. */
class ReplacementIT {

    private static final Pattern ORDER = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

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

    private static String permitOf(SampleHolder holder) {
        return "HJ25%010d".formatted(holder.number());
    }

    @Test
    @DisplayName("第十五条、第三十三条：挂失、补领；没有缴费的不制证，到账以后自动继续")
    void aLostCardIsReplacedOnceItIsPaid() throws Exception {
        SampleHolder holder = SampleHolders.named("neverPays");
        try (Tasklist zhang = huju.logIn("zhang.centre")) {
            CaseForm request =
                    zhang.begin("居住证换领、补领").write("居住证编号", permitOf(holder)).tick("丢失，挂失并补领", "已核对来人的身份证件");
            zhang.picture("replacement-01-request");
            request.submit();

            CaseForm fee = zhang.claim("待缴费", "等待缴费").tick("持证人已缴费，请向收费系统核实");
            assertThat(fee.text()).contains("20元", "待缴费", holder.person().name());
            zhang.picture("replacement-02-fee");
            Matcher order = ORDER.matcher(fee.text());
            assertThat(order.find()).isTrue();
            assertThat(fee.submitInVain()).contains("没有这笔缴费的记录");

            zhang.dismissRefusal();
            huju.pay(order.group());
            CaseForm handOver = zhang.claim("待领证", "发放新证");
            assertThat(handOver.text()).contains(permitOf(holder), "丢失补领", "SK");
            handOver.tick("本人", "已核对领证人身份证件");
            zhang.picture("replacement-03-hand-over");
            handOver.submit();
            zhang.leave(PointsForm.personal(holder));
        }
    }

    @Test
    @DisplayName("第十六条：提请、认定、听取陈述申辩，由另一名民警审批以后注销")
    void aPermitIsCancelledOnceThatIsFoundAndTheHolderHeard() throws Exception {
        SampleHolder holder = SampleHolders.named("batchOne");
        try (Tasklist zhao = huju.logIn("zhao.police");
                Tasklist feng = huju.logIn("feng.hrss");
                Tasklist zhou = huju.logIn("zhou.police")) {
            CaseForm proposal = zhao.begin("居住证注销")
                    .write("居住证编号", permitOf(holder))
                    .tick("持证人情况发生变更且不符合《居住证》办理要求", "市人力资源社会保障局")
                    .write("事实和线索", "走访得知已离职半年，现居外省");
            zhao.picture("cancellation-01-propose");
            proposal.submit();

            CaseForm finding = feng.claim("待认定", "认定注销情形").tick("认定成立");
            finding.write("认定文书号", "沪人社认〔2026〕9号")
                    .write("认定文书日期", "2026-11-20")
                    .write("认定的事实和理由", "自2026年5月起停止缴纳社会保险，没有其他就业登记");
            feng.picture("cancellation-02-finding");
            finding.submit();

            CaseForm hearing = zhao.claim("待听取陈述申辩", "听取陈述申辩");
            assertThat(hearing.text()).contains("沪人社认〔2026〕9号", "走访得知");
            hearing.tick("提出了陈述申辩").write("陈述申辩的内容或者表示没有意见的经过", "称正在找工作，没有其他意见");
            zhao.picture("cancellation-03-hearing");
            hearing.submit();

            CaseForm confirmation = zhou.claim("待审批注销", "审批注销");
            assertThat(confirmation.text()).contains("称正在找工作");
            confirmation.tick("注销").write("理由", "不再具备第九条的任一条件，所述不能改变认定");
            zhou.picture("cancellation-04-confirm");
            confirmation.submit();
            for (Tasklist person : new Tasklist[] {zhao, feng, zhou}) {
                person.leave(PointsForm.personal(holder));
            }
        }
        assertThat(huju.stateOfPermit(permitOf(holder))).isEqualTo("CANCELLED");
    }
}
