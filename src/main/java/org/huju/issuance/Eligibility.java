package org.huju.issuance;

import java.time.LocalDate;
import org.huju.agency.CheckAgent;
import org.huju.people.IdNumber;
import org.huju.people.Problems;
import org.huju.registration.RegistrationDates;
import org.springframework.stereotype.Component;

/** 申办条件: half a year of registration (article 9), no permit yet, and who may file for whom (article 8, and our rule for minors). */
@Component
class Eligibility {

    private final CheckHeldRegistration checkHeldRegistration;
    private final CheckHeldPermit checkHeldPermit;
    private final RegistrationDates dates;
    private final CheckAgent checkAgent;

    Eligibility(
            CheckHeldRegistration checkHeldRegistration,
            CheckHeldPermit checkHeldPermit,
            RegistrationDates dates,
            CheckAgent checkAgent) {
        this.checkHeldRegistration = checkHeldRegistration;
        this.checkHeldPermit = checkHeldPermit;
        this.dates = dates;
        this.checkAgent = checkAgent;
    }

    void check(Filing filing, LocalDate today, Problems problems) {
        checkHeldPermit.judge(filing.applicant().idNumber(), today, problems);
        checkRegistration(filing.residence().registeredOn(), filing.applicant().idNumber(), today, problems);
        checkAgent.judge(filing.applicant().idNumber(), filing.agent(), today, problems);
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
        LocalDate eligibleOn = dates.permitFrom(registeredOn, today);
        if (checkHeldRegistration.contradicts(registeredOn, person, today, problems)) {
            return;
        }
        if (today.isBefore(eligibleOn)) {
            problems.add("registeredOn", "居住登记日期：登记满半年方可申领，最早可于" + eligibleOn + "申请（《上海市居住证管理办法》第九条）");
        }
    }
}
