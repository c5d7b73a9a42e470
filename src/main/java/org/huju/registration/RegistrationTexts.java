package org.huju.registration;

import java.time.LocalDate;
import java.util.List;
import org.huju.casefile.Decision;
import org.huju.law.LegalPeriod;
import org.huju.law.LegalRule;
import org.huju.notices.Wording;

/** The wording of what people are told in writing about their residence registration. */
final class RegistrationTexts {

    private RegistrationTexts() {}

    /**
     * @param note what the clerk wrote about it; may be empty
     * @param lastDay to bring what is missing; after it the case ends
     */
    static String oneTimeNotice(
            RegistrationCase registrationCase, List<String> missing, String note, LocalDate lastDay) {
        String explained = note.isEmpty() ? "" : "说明：" + note + "\n";
        return head(registrationCase) + "您办理居住登记尚缺以下材料，现一次性告知（参照《上海市居住证管理办法》第十条）：\n" + Wording.numbered(missing)
                + explained + "请在" + Wording.date(lastDay) + "前（含当日）补齐，补齐后即予登记；期满未补齐的本件终止，可以重新办理。您也可以撤回。";
    }

    /** @param earlier what a registration made before Huju would mean; empty where that cannot be */
    static String voucher(
            RegistrationCase registrationCase,
            Registration registration,
            LocalDate permitFrom,
            LegalPeriod validity,
            String earlier) {
        Span span = registration.span();
        String committed =
                registrationCase.filing().committed() ? "\n您以承诺代替了亲属关系证明，本中心将向民政部门核查；承诺不实的，撤销本次登记，并记入不诚信名单。" : "";
        return head(registrationCase) + "您的居住登记已于" + Wording.date(span.registeredOn()) + "办理，登记编号"
                + registration.registrationNo() + "，居住登记日期自" + Wording.date(span.continuousFrom())
                + "起连续计算（《上海市居住证管理办法》第五条）。\n有效期至" + Wording.date(span.validUntil()) + "（"
                + validity.authority() + "）；届满以前续办的，登记时间连续计算，逾期须重新登记，半年重新起算。\n自"
                + Wording.date(permitFrom) + "起登记满半年，符合条件的可以申领居住证（第九条）。" + earlier + "查询码："
                + registrationCase.queryCode() + "。" + committed;
    }

    static String registeredBefore(LegalRule rule) {
        return "此前已在本市办理居住登记并且没有中断的，申领时可以填写更早的登记日期，经与人口信息比对一致，半年自该日起算（" + rule.authority() + "）。";
    }

    static String refused(RegistrationCase registrationCase, Decision finding, String remedies) {
        return head(registrationCase) + "您的居住登记不予办理。理由：" + finding.reason() + "（" + article(finding) + "）。" + remedies;
    }

    static String withdrawn(RegistrationCase registrationCase) {
        return head(registrationCase) + "您的居住登记已按您的要求撤回。需要时可以重新办理。";
    }

    static String notSupplemented(RegistrationCase registrationCase, LegalPeriod window) {
        return head(registrationCase) + "一次性告知您补齐的居住登记材料，期满没有补齐（" + window.authority()
                + "），本件终止。需要时可以随时重新办理；登记时间以重新提出之日为准（参照《上海市居住证管理办法》第九条）。";
    }

    static String permitReminder(Registration registration, LocalDate permitFrom) {
        return head(registration) + "您的居住登记自" + Wording.date(permitFrom)
                + "起已满半年。符合合法稳定就业、合法稳定住所、连续就读条件之一的，可以到现居住地的社区事务受理服务中心申领居住证（《上海市居住证管理办法》第九条、第八条）；首次申领免费（第三十三条）。";
    }

    static String endingReminder(Registration registration) {
        return head(registration) + "您的居住登记将于"
                + Wording.date(registration.span().validUntil())
                + "到期。请在到期以前到现居住地的社区事务受理服务中心续办，登记时间连续计算；逾期须重新登记，第九条的半年自重新登记之日起算（参照《上海市居住证管理办法》第五条）。";
    }

    static String head(RegistrationCase registrationCase) {
        return registrationCase.filing().registrant().name().value() + "：（收件编号" + registrationCase.caseNo() + "）\n";
    }

    private static String head(Registration registration) {
        return registration.registrant().name().value() + "：（登记编号" + registration.registrationNo() + "）\n";
    }

    private static String article(Decision decision) {
        return decision.article().orElseThrow();
    }
}
