package org.huju.e2e;

import org.huju.simulator.SampleCitizen;
import org.huju.verification.Claim;

/** The form of a residence registration, filled in for one of the sample citizens. */
final class RegistrationForm {

    private RegistrationForm() {}

    static CaseForm fill(CaseForm form, SampleCitizen citizen) {
        Claim claim = citizen.claim();
        return form.write("姓名", claim.name())
                .write("公民身份号码", claim.idNumber().value())
                .write("联系电话", citizen.phone())
                .write("户籍地址", claim.householdAddress())
                .write("现居住地址", claim.residenceAddress())
                .tick("本人");
    }

    /** Lives at a sibling's, and commits to that in place of a proof. */
    static CaseForm commit(CaseForm form, String sibling) {
        return form.tick("亲属住所", "兄弟姐妹")
                .write("亲属姓名", sibling)
                .tick("以《亲属关系承诺书》代替")
                .tick("登记人已阅读以上告知，承诺亲属关系属实，愿意承担承诺不实的后果");
    }
}
