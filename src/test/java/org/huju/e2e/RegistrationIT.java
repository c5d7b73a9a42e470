package org.huju.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.huju.simulator.SampleCitizen;
import org.huju.simulator.SampleCitizens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A residence is registered through the real Tasklist on a commitment, which civil affairs contradict. */
class RegistrationIT {

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
    @DisplayName("第五条：以承诺代替亲属关系证明，一次性告知、补齐、登记，民政部门答复不实，听取陈述，负责人认定，撤销登记")
    void aFalseCommitmentCostsTheRegistration() throws IOException {
        SampleCitizen citizen = SampleCitizens.kinshipContradicted();
        try (Tasklist zhang = huju.logIn("zhang.centre");
                Tasklist chen = huju.logIn("chen.head")) {
            CaseForm form = RegistrationForm.fill(zhang.begin("居住登记"), citizen);
            RegistrationForm.commit(form, "俞承恩");
            assertThat(form.text()).contains("书面告知", "不计入申领居住证所需的半年", "不诚信名单");
            zhang.picture("registration-01-form");
            form.submit();

            zhang.claim("居住登记", "核对居住证明")
                    .tickAll()
                    .untick("亲属的房屋权属证明或者租赁登记备案证明")
                    .tick("按材料齐全情况办理")
                    .write("对缺少材料的说明", "请亲属提供房产证复印件")
                    .submit();
            CaseForm supplement = zhang.claim("居住登记", "补齐证明或撤回");
            assertThat(supplement.text()).contains("一次性告知", "请亲属提供房产证复印件");
            zhang.picture("registration-02-one-time-notice");
            supplement.tick("已补交，重新核对").submit();

            CaseForm proofs = zhang.claim("居住登记", "核对居住证明").tickAll().tick("按材料齐全情况办理");
            zhang.picture("registration-03-check-proofs");
            proofs.submit();

            CaseForm hearing = zhang.claim("居住登记", "听取登记人陈述申辩");
            assertThat(hearing.text()).contains("俞承恩", "市民政局", "不属实", "陈述申辩期限");
            hearing.tick("提出了陈述申辩").write("陈述申辩的内容或者表示没有意见的经过", "本人承认所写的是朋友");
            zhang.picture("registration-05-hearing");
            hearing.submit();

            CaseForm finding = chen.claim("待中心审批", "认定虚假承诺");
            assertThat(finding.text()).contains("俞承恩", "市民政局", "不属实", "户籍档案中没有所称的兄弟姐妹", "本人承认所写的是朋友");
            finding.tick("承诺不实，撤销登记").write("认定的事实和理由", "民政部门答复没有该亲属，本人承认");
            chen.picture("registration-04-false-commitment");
            finding.submit();

            zhang.leave(ApplicationForm.personal(citizen));
            chen.leave(ApplicationForm.personal(citizen));
        }
        assertThat(huju.registrationOf(citizen)).isEqualTo("REVOKED");
    }
}
