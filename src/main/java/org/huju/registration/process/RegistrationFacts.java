package org.huju.registration.process;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.huju.agency.Agent;
import org.huju.clock.ClockSheet;
import org.huju.desk.Offices;
import org.huju.people.IdNumber;
import org.huju.platform.forms.TaskInHand;
import org.huju.registration.HomeKind;
import org.huju.registration.ProofPeriod;
import org.huju.registration.RegistrationCase;
import org.huju.registration.RegistrationCases;
import org.huju.registration.RegistrationFiling;
import org.springframework.stereotype.Component;

/** What the forms of a registration show. ID numbers are masked unless the task needs the whole. */
@Component
class RegistrationFacts {

    private final RegistrationCases cases;
    private final Offices offices;
    private final ProofPeriod proofPeriod;
    private final ClockSheet clockSheet;

    RegistrationFacts(RegistrationCases cases, Offices offices, ProofPeriod proofPeriod, ClockSheet clockSheet) {
        this.cases = cases;
        this.offices = offices;
        this.proofPeriod = proofPeriod;
        this.clockSheet = clockSheet;
    }

    static UUID caseOf(TaskInHand task) {
        return UUID.fromString(task.caseId());
    }

    /** For tasks in which the person is identified: the whole ID number. */
    Map<String, Object> whole(TaskInHand task) {
        return facts(cases.get(caseOf(task)), IdNumber::value);
    }

    Map<String, Object> masked(TaskInHand task) {
        return facts(cases.get(caseOf(task)), IdNumber::masked);
    }

    /** Numbers, office and dates, and nothing of the person. */
    Map<String, Object> impersonal(TaskInHand task) {
        return impersonal(cases.get(caseOf(task)));
    }

    private Map<String, Object> impersonal(RegistrationCase registrationCase) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("caseNo", registrationCase.caseNo());
        facts.put("channelLabel", registrationCase.channel().label());
        facts.put("stageLabel", registrationCase.state().label());
        facts.put("receivedOn", registrationCase.receivedOn().toString());
        facts.put(
                "officeName",
                offices.byId(registrationCase.centreId()).orElseThrow().name());
        facts.putAll(clockSheet.of("notice", proofPeriod.of(registrationCase.id())));
        return facts;
    }

    private Map<String, Object> facts(RegistrationCase registrationCase, Function<IdNumber, String> idNumber) {
        RegistrationFiling filing = registrationCase.filing();
        Map<String, Object> facts = impersonal(registrationCase);
        facts.put("applicantName", filing.registrant().name().value());
        facts.put("idNumber", idNumber.apply(filing.registrant().idNumber()));
        facts.put("phone", filing.registrant().phone().value());
        facts.put("householdAddress", filing.registrant().householdAddress().value());
        facts.put("residenceAddress", filing.dwelling().address().value());
        facts.put("homeKindLabel", filing.dwelling().kind().map(HomeKind::label).orElse(""));
        facts.put("kinshipLabel", kinship(filing));
        facts.put("agentLabel", filing.agentKind().label());
        facts.put("agentName", filing.agent().map(a -> a.name().value()).orElse(""));
        facts.put(
                "agentIdNumber",
                filing.agent().map(Agent::idNumber).map(idNumber).orElse(""));
        return facts;
    }

    private static String kinship(RegistrationFiling filing) {
        return filing.kinship()
                .map(kinship -> kinship.relation().label() + " "
                        + kinship.relative().value() + (kinship.committed() ? "（以承诺代替证明）" : "（提交证明）"))
                .orElse("");
    }
}
