package org.huju.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.huju.simulator.SampleCitizen;
import org.huju.simulator.SampleCitizens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clerks and officers carry cases through the real Tasklist, from the counter to the collected permit. */
class TasklistIT {

    private static final String HOUSING = "市房屋管理局";
    private static final String HRSS = "市人力资源社会保障局";

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
    @DisplayName("材料齐全、比对一致：收件、核对、出具凭证、签发、领证")
    void aCaseWithoutTrouble() throws IOException {
        SampleCitizen citizen = SampleCitizens.consistent();
        try (Tasklist zhang = huju.logIn("zhang.centre");
                Tasklist zhou = huju.logIn("zhou.police")) {
            CaseForm application = zhang.begin("居住证申领");
            ApplicationForm.fill(application, citizen);
            zhang.picture("tour-01-start-form");
            application.submit();
            onlyItsOwnCentreSeesTheCase(zhang);

            CaseForm materials = zhang.claim("本中心待核对", "核对材料").tickAll().tick("按材料齐全情况办理");
            zhang.picture("tour-02-check-materials");
            materials.submit();

            CaseForm receipt = zhang.claim("待出具凭证", "出具受理凭证");
            assertThat(receipt.text()).contains("承诺", "第15天");
            zhang.picture("tour-03-receipt");
            receipt.tick("受理凭证已交申请人，并已告知受理号、查询码和承诺日期").submit();

            CaseForm approval = zhou.claim("待审批签发", "审批签发").tick("签发");
            zhou.picture("tour-04-approve");
            approval.submit();

            CaseForm handOver = handOver(zhang);
            zhang.picture("tour-05-hand-over");
            handOver.submit();

            leaveNothing(citizen, zhang, zhou);
        }
        assertThat(huju.stateOf(citizen)).isEqualTo("COLLECTED");
    }

    @Test
    @DisplayName("缺核心材料、比对不一致、两个部门核验：一次性告知、补齐、核查、签发、领证")
    void aCaseWithEveryTrouble() throws IOException {
        SampleCitizen citizen = SampleCitizens.employmentUnknown();
        try (Tasklist zhang = huju.logIn("zhang.centre");
                Tasklist zhao = huju.logIn("zhao.police");
                Tasklist feng = huju.logIn("feng.hrss");
                Tasklist zhou = huju.logIn("zhou.police")) {
            ApplicationForm.fill(zhang.begin("居住证申领"), citizen).submit();
            zhang.claim("本中心待核对", "核对材料")
                    .tickAll()
                    .untick("居民身份证或户口簿（复印件，核对原件）（核心）")
                    .tick("按材料齐全情况办理")
                    .submit();
            CaseForm notice = zhang.claim("待补齐材料", "补齐材料或撤回");
            assertThat(notice.text()).contains("一次性告知", "居民身份证或户口簿");
            zhang.picture("tour-06-one-time-notice");
            notice.tick("已补交，重新核对").submit();
            zhang.claim("本中心待核对", "核对材料").tickAll().tick("按材料齐全情况办理").submit();
            zhang.claim("待出具凭证", "出具受理凭证").tickAll().submit();

            CaseForm review = zhao.claim("待公安核查", "核查比对结果");
            assertThat(review.text()).contains("不一致", citizen.claim().residenceAddress());
            review.tick("送部门核验", HRSS, HOUSING).write("请部门核验的事项", "申请人的就业和住所是否属实");
            zhao.picture("tour-07-review-comparison");
            review.submit();

            CaseForm question = feng.claim("待部门核验", "部门核验");
            assertThat(question.text()).contains("申请人的就业和住所是否属实", "没有给出结论");
            question.tick("属实").write("核验说明", "已与用人单位核实，劳动合同有效");
            feng.picture("tour-08-department");
            question.submit();

            CaseForm answered = zhao.claim("待公安核查", "核查比对结果");
            assertThat(answered.text()).contains("已与用人单位核实，劳动合同有效", HOUSING, "属实");
            answered.tick("通过").write("理由", "两个部门均答复属实，以居住登记窗口核实的地址为准").submit();

            CaseForm approval = zhou.claim("待审批签发", "审批签发");
            assertThat(approval.text()).contains("两个部门均答复属实");
            approval.tick("签发").submit();
            handOver(zhang).submit();

            leaveNothing(citizen, zhang, zhao, feng, zhou);
        }
        assertThat(huju.stateOf(citizen)).isEqualTo("COLLECTED");
    }

    @Test
    @DisplayName("公民身份号码校验码不符：说明怎样更正，什么也不保存")
    void aWrongCheckDigitIsSaidAndNothingIsKept() throws IOException {
        SampleCitizen citizen = SampleCitizens.addressDiffers();
        String right = citizen.claim().idNumber().value();
        String wrong = right.substring(0, 17) + (right.endsWith("1") ? "2" : "1");
        try (Tasklist zhang = huju.logIn("zhang.centre")) {
            CaseForm application =
                    ApplicationForm.fill(zhang.begin("居住证申领"), citizen).write("公民身份号码", wrong);

            assertThat(application.submitInVain()).contains("公民身份号码", "校验码").doesNotContain(wrong);
            assertThat(huju.stateOf(citizen)).isNull();
            leaveNothing(citizen, zhang);
        }
        assertThat(huju.log()).doesNotContain(wrong);
    }

    /** Article 8: the case belongs to the centre of the residence. */
    private static void onlyItsOwnCentreSeesTheCase(Tasklist zhang) {
        assertThat(zhang.count("全部")).isEqualTo(1);
        try (Tasklist wang = huju.logIn("wang.xuhui")) {
            assertThat(wang.count("全部")).isZero();
        }
    }

    private static CaseForm handOver(Tasklist zhang) {
        return zhang.claim("待领证", "领证发放").tick("本人", "已收验受理凭证", "已核对领证人身份证件");
    }

    private static void leaveNothing(SampleCitizen citizen, Tasklist... people) {
        List<String> personal = ApplicationForm.personal(citizen);
        for (Tasklist person : people) {
            person.leave(personal);
        }
    }
}
