package org.huju.issuance.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.huju.clock.CaseClocks;
import org.huju.clock.ClockExplanation;
import org.huju.clock.CountedDay;
import org.huju.clock.ExplainClock;
import org.huju.clock.LedgerLine;
import org.huju.clock.StatutoryClock;
import org.huju.desk.Offices;
import org.huju.issuance.Agent;
import org.huju.issuance.Applications;
import org.huju.issuance.Filing;
import org.huju.issuance.PermitApplication;
import org.huju.issuance.PermitApplication.Acceptance;
import org.huju.issuance.Rules;
import org.huju.people.IdNumber;
import org.huju.platform.forms.TaskInHand;
import org.huju.verification.Inquiry;
import org.huju.verification.VerifyWithDepartment;
import org.springframework.stereotype.Component;

/** What every form shows of a case. ID numbers are masked unless the task needs the whole. */
@Component
class CaseFacts {

    private final Applications applications;
    private final Offices offices;
    private final CaseClocks caseClocks;
    private final ExplainClock explainClock;

    CaseFacts(Applications applications, Offices offices, CaseClocks caseClocks, ExplainClock explainClock) {
        this.applications = applications;
        this.offices = offices;
        this.caseClocks = caseClocks;
        this.explainClock = explainClock;
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

    /** What a department is asked by when, explained in place of the card's date. */
    void putVerification(Map<String, Object> facts, UUID id, Inquiry inquiry) {
        facts.put("departmentName", inquiry.department().title());
        putDue(facts, "verification", caseClocks.find(id, VerifyWithDepartment.PERIOD, inquiry.code()));
    }

    /** The window, explained in place of the card's date. */
    void putSupplement(Map<String, Object> facts, UUID id) {
        putDue(facts, "supplement", caseClocks.find(id, Rules.SUPPLEMENT_WINDOW));
    }

    /** By when it should have been told what is missing, explained in place of the card's date. */
    void putNotice(Map<String, Object> facts, UUID id) {
        putDue(facts, "notice", caseClocks.nearest(id, Rules.ONE_TIME_NOTICE, ""));
    }

    /** {@code xDue}, {@code xDueBasis}, and the {@code days} and {@code ledger} of this clock in place of another's. */
    private void putDue(Map<String, Object> facts, String name, Optional<StatutoryClock> clock) {
        Optional<ClockExplanation> explanation = clock.map(explainClock::explain);
        facts.put(name + "Due", clock.map(c -> text(c.due())).orElse(""));
        facts.put(name + "DueBasis", explanation.map(ClockExplanation::sentence).orElse(""));
        facts.put("days", rows(explanation.map(ClockExplanation::days).orElse(List.of()), CaseFacts::row));
        facts.put("ledger", rows(explanation.map(ClockExplanation::ledger).orElse(List.of()), CaseFacts::row));
    }

    private static Map<String, Object> row(CountedDay day) {
        return Map.of(
                "date", text(day.date()),
                "nth", day.counted() ? "第" + day.nth() + "天" : "不计入",
                "reason", day.reason());
    }

    private static Map<String, Object> row(LedgerLine line) {
        return Map.of(
                "on", text(line.on()),
                "what", line.what(),
                "cause", line.cause(),
                "by", line.by(),
                "article", line.article(),
                "notice", line.notice(),
                "due", text(line.due()));
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
