package org.huju.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.huju.agency.Agent;
import org.huju.agency.AgentDraft;
import org.huju.agency.CheckAgent;
import org.huju.desk.Offices;
import org.huju.people.Address;
import org.huju.people.IdNumber;
import org.huju.people.PersonName;
import org.huju.people.PhoneNumber;
import org.huju.people.Problems;
import org.huju.permit.Ground;
import org.huju.registration.HomeKind;
import org.springframework.stereotype.Service;

/**
 * Reads what was written into the form or sent to the interface, and says everything that is wrong with it at once.
 *
 * <p>What the law asks of the person (articles 8 and 9) is judged by {@link Eligibility} once the values can be read.
 */
@Service
public class CheckFiling {

    private final Offices offices;
    private final CheckAgent checkAgent;
    private final Eligibility eligibility;
    private final Clock clock;

    CheckFiling(Offices offices, CheckAgent checkAgent, Eligibility eligibility, Clock clock) {
        this.offices = offices;
        this.checkAgent = checkAgent;
        this.eligibility = eligibility;
        this.clock = clock;
    }

    /** @throws org.huju.InvalidInput with all that has to be corrected */
    public Filing check(FilingDraft draft) {
        Filing filing = read(draft);
        Problems problems = new Problems();
        eligibility.check(filing, LocalDate.now(clock), problems);
        problems.throwIfAny();
        return filing;
    }

    /**
     * What is written, without asking whether the person may apply today: for what was sent before.
     *
     * @throws org.huju.InvalidInput with all that cannot be read
     */
    Filing read(FilingDraft draft) {
        LocalDate today = LocalDate.now(clock);
        Problems problems = new Problems();
        Applicant applicant = applicant(draft, today, problems);
        Residence residence = residence(draft, problems);
        Ground ground = problems.choice("ground", "符合哪一项条件", draft.ground(), Ground.class);
        Optional<Agent> agent = checkAgent.read(agent(draft), today, problems);
        problems.throwIfAny();
        return new Filing(applicant, residence, ground, agent);
    }

    private Applicant applicant(FilingDraft draft, LocalDate today, Problems problems) {
        return new Applicant(
                problems.value("applicantName", "姓名", draft.applicantName(), PersonName::parse),
                problems.value("idNumber", "公民身份号码", draft.idNumber(), raw -> IdNumber.parse(raw, today)),
                problems.value("phone", "联系电话", draft.phone(), PhoneNumber::parse),
                problems.value("householdAddress", "户籍地址", draft.householdAddress(), Address::parse));
    }

    private Residence residence(FilingDraft draft, Problems problems) {
        return new Residence(
                street(draft.streetCode(), problems),
                problems.value("residenceAddress", "现居住地址", draft.residenceAddress(), Address::parse),
                problems.date("registeredOn", "居住登记日期", draft.registeredOn()),
                Boolean.TRUE.equals(draft.addressAsRegistered()),
                problems.choice("homeKind", "住所情况", draft.homeKind(), HomeKind.class));
    }

    private String street(String code, Problems problems) {
        if (code == null || code.isBlank()) {
            problems.add("streetCode", "请选择“现居住街道（镇、乡）”");
        } else if (offices.centreOfStreet(code).isEmpty()) {
            problems.add("streetCode", "“现居住街道（镇、乡）”不是本市的街镇代码，请从列表中选择");
        }
        return code;
    }

    private static AgentDraft agent(FilingDraft draft) {
        return new AgentDraft(draft.agentKind(), draft.agentName(), draft.agentIdNumber(), draft.agentPhone());
    }
}
