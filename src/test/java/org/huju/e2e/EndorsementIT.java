package org.huju.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.huju.notices.Notice;
import org.huju.simulator.SampleHolder;
import org.huju.simulator.SampleHolders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An endorsement is made late at the counter, and a change is reported, through the real Tasklist. */
class EndorsementIT {

    private static final String CLERK = "zhang.centre";
    private static final String REVIEWER = "zhao.police";
    private static final String NEW_HOME = "上海市黄浦区南京东路街道福建中路9777弄3号502室";

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
    @DisplayName("第十四条：逾期九十日到窗口补办签注，经办人核对后准予，使用功能恢复，居住年限重新计算")
    void anEndorsementIsMadeUpForAtTheCounter() throws IOException {
        SampleHolder holder = SampleHolders.named("endedLongAgo");
        try (Tasklist zhang = huju.logIn(CLERK)) {
            CaseForm request = whose(zhang.begin("居住证签注"), holder)
                    .tick("已核对居住证和身份证件原件")
                    .choose("居住地住址", "与登记一致")
                    .choose("申办条件（就业、住所、就读之一）", "仍然具备");
            zhang.picture("endorsement-01-request");
            request.submit();

            CaseForm check = zhang.claim("待核对签注", "核对签注材料");
            assertThat(check.text()).contains("居住年限重新计算", "本月没有缴纳社会保险", "不一致");
            check.tick("准予签注").write("理由", "已核对新单位的劳动合同");
            zhang.picture("endorsement-02-check");
            check.submit();

            assertThat(huju.awaitPermitNotice(holder, Notice.Kind.ENDORSED)).contains("已签注", "居住年限重新计算", "第十四条");
            zhang.leave(personal(holder));
        }
        assertThat(huju.permitStateOf(holder)).isEqualTo("VALID");
    }

    @Test
    @DisplayName("第十三条：窗口申报住址变更，与登记信息不一致的由民警核查，同意后登记")
    void aChangeIsReportedAndReviewed() throws IOException {
        SampleHolder holder = SampleHolders.named("belowStandard");
        try (Tasklist zhang = huju.logIn(CLERK);
                Tasklist zhao = huju.logIn(REVIEWER)) {
            CaseForm report = whose(zhang.begin("居住证信息变更"), holder)
                    .write("变化日期", "2026-11-20")
                    .tick("已核对居住证、身份证件和证明材料的原件")
                    .write("新的居住地住址", NEW_HOME);
            zhang.picture("change-01-report");
            report.submit();

            CaseForm review = zhao.claim("待核查变更", "核查变更");
            assertThat(review.text()).contains(NEW_HOME, "按期申报", "不一致");
            review.tick("同意变更").write("理由", "已查看租赁备案证明");
            zhao.picture("change-02-review");
            review.submit();

            assertThat(huju.awaitPermitNotice(holder, Notice.Kind.CHANGE_RECORDED))
                    .contains("居住地住址", "第十三条");
            zhang.leave(personal(holder));
            zhao.leave(personal(holder));
        }
    }

    private static CaseForm whose(CaseForm form, SampleHolder holder) {
        return form.write("居住证编号", "HJ25%010d".formatted(holder.number()))
                .write("持证人公民身份号码", holder.person().idNumber().value());
    }

    private static List<String> personal(SampleHolder holder) {
        return List.of(holder.person().name(), holder.person().idNumber().value(), holder.phone());
    }
}
