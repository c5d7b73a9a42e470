package org.huju.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.huju.agency.Agent;
import org.huju.agency.AgentDraft;
import org.huju.agency.CheckAgent;
import org.huju.desk.LiesInTheCity;
import org.huju.desk.Offices;
import org.huju.people.Address;
import org.huju.people.IdNumber;
import org.huju.people.PersonName;
import org.huju.people.PhoneNumber;
import org.huju.people.Problems;
import org.springframework.stereotype.Service;

/** Reads what was written into the form or sent to the interface, and says everything that is wrong with it at once. */
@Service
public class CheckRegistration {

    private static final String IN_THE_CITY = "在本市居住的才办理居住登记（《上海市居住证管理办法》第五条）";

    private final Offices offices;
    private final LiesInTheCity liesInTheCity;
    private final CheckAgent checkAgent;
    private final CheckKinship checkKinship;
    private final Clock clock;

    CheckRegistration(
            Offices offices,
            LiesInTheCity liesInTheCity,
            CheckAgent checkAgent,
            CheckKinship checkKinship,
            Clock clock) {
        this.offices = offices;
        this.liesInTheCity = liesInTheCity;
        this.checkAgent = checkAgent;
        this.checkKinship = checkKinship;
        this.clock = clock;
    }

    /** @throws org.huju.InvalidInput with all that has to be corrected */
    public RegistrationFiling check(RegistrationDraft draft) {
        RegistrationFiling filing = read(draft);
        LocalDate today = LocalDate.now(clock);
        IdNumber person = filing.registrant().idNumber();
        Problems problems = new Problems();
        checkAgent.judge(person, filing.agent(), today, problems);
        checkKinship.judge(person, filing.kinship(), today, problems);
        problems.throwIfAny();
        return filing;
    }

    /**
     * What was asked for, whether or not the person may ask for it today.
     *
     * @throws org.huju.InvalidInput with all that cannot be read
     */
    RegistrationFiling read(RegistrationDraft draft) {
        LocalDate today = LocalDate.now(clock);
        Problems problems = new Problems();
        Registrant registrant = registrant(draft, today, problems);
        String street = street(draft.streetCode(), problems);
        Address address = problems.value("residenceAddress", "现居住地址", draft.residenceAddress(), Address::parse);
        if (address != null) {
            liesInTheCity.check("现居住地址", address.value(), street, IN_THE_CITY, problems);
        }
        HomeKind kind = problems.choice("homeKind", "住所情况", draft.homeKind(), HomeKind.class);
        Optional<Kinship> kinship = kind == HomeKind.RELATIVE ? checkKinship.read(draft, problems) : Optional.empty();
        Optional<Agent> agent = checkAgent.read(agent(draft), today, problems);
        problems.throwIfAny();
        return new RegistrationFiling(registrant, new Dwelling(street, address, Optional.of(kind)), kinship, agent);
    }

    private static Registrant registrant(RegistrationDraft draft, LocalDate today, Problems problems) {
        return new Registrant(
                problems.value("applicantName", "姓名", draft.applicantName(), PersonName::parse),
                problems.value("idNumber", "公民身份号码", draft.idNumber(), raw -> IdNumber.parse(raw, today)),
                problems.value("phone", "联系电话", draft.phone(), PhoneNumber::parse),
                problems.value("householdAddress", "户籍地址", draft.householdAddress(), Address::parse));
    }

    private String street(String code, Problems problems) {
        if (code == null || code.isBlank()) {
            problems.add("streetCode", "请选择“现居住街道（镇、乡）”");
        } else if (offices.centreOfStreet(code).isEmpty()) {
            problems.add("streetCode", "“现居住街道（镇、乡）”不是本市的街镇代码，请从列表中选择（《上海市居住证管理办法》第五条）");
        }
        return code;
    }

    private static AgentDraft agent(RegistrationDraft draft) {
        return new AgentDraft(draft.agentKind(), draft.agentName(), draft.agentIdNumber(), draft.agentPhone());
    }
}
