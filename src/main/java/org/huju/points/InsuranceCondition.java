package org.huju.points;

import java.time.LocalDate;
import java.util.Optional;
import org.huju.FieldProblem;
import org.huju.NotNow;
import org.huju.law.LawBook;
import org.huju.law.LegalAmount;
import org.huju.people.Problems;
import org.huju.verification.InsuranceRecord;
import org.huju.verification.Registries;
import org.huju.verification.RegistryUnavailable;
import org.springframework.stereotype.Component;

/** 缴纳社会保险的条件: the employer that files pays this month, and months enough of the last 12 are paid. */
@Component
class InsuranceCondition {

    private static final String MONTHS = "points-insurance-months";

    private final Registries registries;
    private final LawBook lawBook;

    InsuranceCondition(Registries registries, LawBook lawBook) {
        this.registries = registries;
        this.lawBook = lawBook;
    }

    /**
     * @param problems gets what speaks against it
     * @throws org.huju.InvalidInput with all problems there are, if this employer does not pay for the holder
     * @throws NotNow if there are none, but the social insurance is silent
     */
    void check(PointsFiling filing, LocalDate today, Problems problems) {
        Optional<InsuranceRecord> record;
        try {
            record = registries.insurance(filing.holder().idNumber());
        } catch (RegistryUnavailable silent) {
            problems.throwIfAny();
            throw new NotNow(
                    new FieldProblem("idNumber", "公民身份号码：" + silent.explanation() + "，暂时无法核对参保情况，本次没有收件，请稍后再试"));
        }
        LegalAmount least = lawBook.at(today).amount(MONTHS);
        if (filing.directRequest().isEmpty()) {
            judgeForEmployer(record, filing, least, problems);
        } else {
            judgeForHolder(record, filing, least, problems);
        }
    }

    /** The same words whether somebody else pays or nobody: which of them is no business of who does not. */
    private static void judgeForEmployer(
            Optional<InsuranceRecord> record, PointsFiling filing, LegalAmount least, Problems problems) {
        if (!isPayer(record, filing)) {
            problems.add("employerCode", "统一社会信用代码：没有查到该单位为此人缴纳职工社会保险，应由缴纳社会保险的单位代办，请核对" + rule(least));
            problems.throwIfAny();
        }
        judge(record.orElseThrow(), least, problems);
    }

    /** The holder, who stands there with the identity document, is told all. */
    private static void judgeForHolder(
            Optional<InsuranceRecord> record, PointsFiling filing, LegalAmount least, Problems problems) {
        if (record.isEmpty()) {
            problems.add("idNumber", "公民身份号码：没有查到此人在本市缴纳职工社会保险的记录，不能申请积分" + rule(least));
            return;
        }
        if (!isPayer(record, filing)) {
            problems.add("employerCode", "统一社会信用代码：此人的职工社会保险不是由该单位缴纳，应为缴纳社会保险的单位，请核对" + rule(least));
        }
        judge(record.get(), least, problems);
    }

    private static boolean isPayer(Optional<InsuranceRecord> record, PointsFiling filing) {
        return record.filter(paid -> paid.payer().equals(filing.employer().code()))
                .isPresent();
    }

    private static void judge(InsuranceRecord paid, LegalAmount least, Problems problems) {
        if (!paid.paysNow()) {
            problems.add("idNumber", "公民身份号码：此人当月没有缴纳职工社会保险，不能申请积分" + rule(least));
        }
        if (paid.monthsOfLast12() < least.amount()) {
            problems.add(
                    "idNumber",
                    "公民身份号码：此人最近12个月内累计缴纳职工社会保险" + paid.monthsOfLast12() + "个月（补缴的不计），不满" + least.amount() + "个月，不能申请积分"
                            + rule(least));
        }
    }

    private static String rule(LegalAmount least) {
        return "（" + least.authority() + "）";
    }
}
