package org.huju.registration;

import java.time.LocalDate;
import java.util.Optional;
import org.huju.casefile.Decision;
import org.huju.notices.Wording;

/** The wording of what people are told about the revocation of their residence registration. */
final class RevocationTexts {

    private RevocationTexts() {}

    /**
     * @param answer of the department, in words
     * @param centre where the person may speak to it
     * @param basis of the right to speak, with the article
     */
    static String proposed(
            RegistrationCase registrationCase,
            Registration made,
            String answer,
            LocalDate lastDay,
            String centre,
            String basis) {
        return RegistrationTexts.head(registrationCase) + "您办理居住登记（" + made.registrationNo() + "）时承诺“"
                + registrationCase.filing().kinship().orElseThrow().claimed() + "”，以承诺代替了亲属关系证明。经核查，" + answer
                + "。拟认定承诺不实，撤销该次登记，自始不计入第九条的半年，并记入不诚信名单。您有权在" + Wording.date(lastDay) + "前（含当日）向"
                + centre + "陈述和申辩，也可以提交亲属关系证明（" + basis + "）；期满没有提出的，依法作出决定。查询码："
                + registrationCase.queryCode() + "。";
    }

    /** @param permitNo of the permit that rested on it, if there is one */
    static String revoked(
            RegistrationCase registrationCase,
            Registration revoked,
            Decision finding,
            String statement,
            Optional<String> permitNo,
            String remedies) {
        String permit = permitNo.map(no -> "您凭该次登记取得的《上海市居住证》（编号" + no + "）由居住地公安核查是否注销（《上海市居住证管理办法》第十六条），核查期间效力不变。")
                .orElse("");
        return RegistrationTexts.head(registrationCase) + "您的居住登记（" + revoked.registrationNo() + "）予以撤销。理由："
                + finding.reason() + "（" + finding.article().orElseThrow() + "）。您的陈述申辩：" + statement
                + "。该次登记自始不计入第九条的半年；请凭亲属关系证明重新办理居住登记。您已被记入不诚信名单，"
                + "解除以前不能再以承诺代替证明，可以向受理中心申请解除。" + permit + remedies;
    }

    static String stands(RegistrationCase registrationCase, Registration registration, Decision finding) {
        return RegistrationTexts.head(registrationCase) + "此前告知您拟撤销居住登记（" + registration.registrationNo()
                + "），现认定承诺属实，不予撤销，登记继续有效。理由：" + finding.reason() + "。";
    }
}
