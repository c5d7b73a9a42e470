package org.huju.issuance;

import java.time.LocalDate;
import org.huju.clock.Deadlines;
import org.huju.law.Law;
import org.huju.law.LawBook;
import org.huju.people.IdNumber;
import org.huju.people.Problems;
import org.springframework.stereotype.Component;

/** 申办条件: half a year of registration (article 9), and who may file for whom (article 8, and our rule for minors). */
@Component
class Eligibility {

    private final Deadlines deadlines;
    private final LawBook lawBook;

    Eligibility(Deadlines deadlines, LawBook lawBook) {
        this.deadlines = deadlines;
        this.lawBook = lawBook;
    }

    void check(Filing filing, LocalDate today, Problems problems) {
        checkRegistration(filing.residence().registeredOn(), filing.applicant().idNumber(), today, problems);
        checkFiler(filing, today, problems);
    }

    private void checkRegistration(LocalDate registeredOn, IdNumber person, LocalDate today, Problems problems) {
        if (registeredOn.isAfter(today)) {
            problems.add("registeredOn", "居住登记日期：不能晚于今天，请核对");
            return;
        }
        if (registeredOn.isBefore(person.birthDate())) {
            problems.add("registeredOn", "居住登记日期：早于申请人的出生日期，请核对");
            return;
        }
        LocalDate eligibleOn = deadlines.fulfilledOn(Rules.REGISTRATION_BEFORE_APPLICATION, registeredOn, today);
        if (today.isBefore(eligibleOn)) {
            problems.add("registeredOn", "居住登记日期：登记满半年方可申领，最早可于" + eligibleOn + "申请（《上海市居住证管理办法》第九条）");
        }
    }

    /** The birthday on which an age of the law is reached. */
    private LocalDate reachedOn(String age, IdNumber person, LocalDate today) {
        return deadlines.fulfilledOn(age, person.birthDate(), today);
    }

    /** Article 8 lets a guardian file for a minor; that nobody else may, is our rule. */
    private static String minorNeedsGuardian(Law law) {
        String article = law.principle(Rules.MINOR_NEEDS_GUARDIAN).citation().label();
        return "由谁申办：申请人未满" + law.period(Rules.MINOR_AGE).amount() + "周岁，须由监护人代为申领（参照" + article + "）";
    }

    private void checkFiler(Filing filing, LocalDate today, Problems problems) {
        IdNumber person = filing.applicant().idNumber();
        boolean minor = today.isBefore(reachedOn(Rules.MINOR_AGE, person, today));
        AgentKind agentKind = filing.agentKind();
        if (minor && agentKind != AgentKind.GUARDIAN) {
            problems.add("agentKind", minorNeedsGuardian(lawBook.at(today)));
        }
        if (agentKind == AgentKind.RELATIVE_ELDERLY
                && today.isBefore(reachedOn(Rules.ELDERLY_AGENT_AGE, person, today))) {
            problems.add(
                    "agentKind",
                    "由谁申办：申请人未满"
                            + lawBook.at(today).period(Rules.ELDERLY_AGENT_AGE).amount()
                            + "周岁，不能选择“行动不便的老年人”由近亲属代办（《上海市居住证管理办法》第八条）");
        }
        if (filing.agent().filter(a -> a.idNumber().equals(person)).isPresent()) {
            problems.add("agentIdNumber", "代办人公民身份号码：与申请人相同，请填写代办人本人的号码");
        }
    }
}
