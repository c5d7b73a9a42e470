package org.huju.issuance.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.huju.agency.Agent;
import org.huju.clock.CaseClocks;
import org.huju.clock.ClockSheet;
import org.huju.clock.StatutoryClock;
import org.huju.desk.Offices;
import org.huju.issuance.Applications;
import org.huju.issuance.Filing;
import org.huju.issuance.PermitApplication;
import org.huju.issuance.PermitApplication.Acceptance;
import org.huju.issuance.Rules;
import org.huju.people.IdNumber;
import org.huju.platform.forms.TaskInHand;
import org.springframework.stereotype.Component;

/** What every form shows of a case. ID numbers are masked unless the task needs the whole. */
@Component
class CaseFacts {

    private final Applications applications;
    private final Offices offices;
    private final CaseClocks caseClocks;
    private final ClockSheet clockSheet;

    CaseFacts(Applications applications, Offices offices, CaseClocks caseClocks, ClockSheet clockSheet) {
        this.applications = applications;
        this.offices = offices;
        this.caseClocks = caseClocks;
        this.clockSheet = clockSheet;
    }

    static UUID caseOf(TaskInHand task) {
        return UUID.fromString(task.caseId());
    }

    PermitApplication application(TaskInHand task) {
        return applications.get(caseOf(task));
    }

    /** For tasks in which the person is identified: the whole ID number. */
    Map<String, Object> whole(TaskInHand task) {
        return facts(application(task), IdNumber::value);
    }

    Map<String, Object> masked(TaskInHand task) {
        return facts(application(task), IdNumber::masked);
    }

    /** Numbers, office and dates, and nothing of the person. */
    Map<String, Object> impersonal(TaskInHand task) {
        return impersonal(application(task));
    }

    private Map<String, Object> impersonal(PermitApplication application) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("applicationNo", application.applicationNo());
        facts.put(
                "acceptanceNo",
                application.acceptance().map(Acceptance::acceptanceNo).orElse(""));
        facts.put(
                "officeName", offices.byId(application.centreId()).orElseThrow().name());
        facts.put("channelLabel", application.channel().label());
        facts.put("stageLabel", application.state().label());
        facts.put("markLabel", application.mark().label());
        facts.put("receivedOn", text(application.receivedOn()));
        facts.put(
                "acceptedOn",
                application.acceptance().map(a -> text(a.acceptedOn())).orElse(""));
        putDeadlines(facts, application.id());
        return facts;
    }

    private void putDeadlines(Map<String, Object> facts, UUID id) {
        Optional<StatutoryClock> cardMaking = caseClocks.find(id, Rules.CARD_MAKING);
        facts.put(
                "ceilingDue",
                cardMaking.flatMap(StatutoryClock::ceiling).map(CaseFacts::text).orElse(""));
        putDue(facts, "supplement", caseClocks.find(id, Rules.SUPPLEMENT_WINDOW));
        putDue(facts, "card", cardMaking);
    }

    /** The window, explained in place of the card's date. */
    void putSupplement(Map<String, Object> facts, UUID id) {
        putDue(facts, "supplement", caseClocks.find(id, Rules.SUPPLEMENT_WINDOW));
    }

    /** By when it should have been told what is missing, explained in place of the card's date. */
    void putNotice(Map<String, Object> facts, UUID id) {
        putDue(facts, "notice", caseClocks.nearest(id, Rules.ONE_TIME_NOTICE, ""));
    }

    /** The {@code days} and {@code ledger} of this clock come in place of another's. */
    private void putDue(Map<String, Object> facts, String name, Optional<StatutoryClock> clock) {
        facts.putAll(clockSheet.of(name, clock));
    }

    private Map<String, Object> facts(PermitApplication application, Function<IdNumber, String> idNumber) {
        Filing filing = application.filing();
        Map<String, Object> facts = impersonal(application);
        facts.put("applicantName", filing.applicant().name().value());
        facts.put("idNumber", idNumber.apply(filing.applicant().idNumber()));
        facts.put("phone", filing.applicant().phone().value());
        facts.put("householdAddress", filing.applicant().householdAddress().value());
        facts.put("residenceAddress", filing.residence().address().value());
        facts.put("registeredOn", text(filing.residence().registeredOn()));
        facts.put("groundLabel", filing.ground().label());
        facts.put("homeKindLabel", filing.residence().homeKind().label());
        facts.put("agentLabel", filing.agentKind().label());
        facts.put("agentName", filing.agent().map(a -> a.name().value()).orElse(""));
        facts.put(
                "agentIdNumber",
                filing.agent().map(Agent::idNumber).map(idNumber).orElse(""));
        return facts;
    }

    static String text(LocalDate date) {
        return date.toString();
    }

    /** An entry of a list to choose from. */
    static Map<String, Object> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }

    static <T> List<Map<String, Object>> rows(List<T> items, Function<T, Map<String, Object>> row) {
        return items.stream().map(row).toList();
    }
}
