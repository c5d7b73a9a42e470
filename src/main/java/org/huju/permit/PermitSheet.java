package org.huju.permit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.huju.agency.Agent;
import org.huju.desk.Office;
import org.huju.desk.Offices;
import org.huju.people.IdNumber;
import org.springframework.stereotype.Service;

/** What the forms of a case about a permit show, and the permit's history. ID numbers are masked unless the task needs the whole. */
@Service
public class PermitSheet {

    private final PermitCases cases;
    private final Permits permits;
    private final StateOnDay stateOnDay;
    private final Offices offices;
    private final Clock clock;

    PermitSheet(PermitCases cases, Permits permits, StateOnDay stateOnDay, Offices offices, Clock clock) {
        this.cases = cases;
        this.permits = permits;
        this.stateOnDay = stateOnDay;
        this.offices = offices;
        this.clock = clock;
    }

    /** For tasks in which the person is identified: the whole ID number. */
    public Map<String, Object> whole(UUID caseId) {
        return sheet(cases.get(caseId), IdNumber::value);
    }

    public Map<String, Object> masked(UUID caseId) {
        return sheet(cases.get(caseId), IdNumber::masked);
    }

    /** Numbers, office and dates, and nothing of the person. */
    public Map<String, Object> impersonal(UUID caseId) {
        return ofTheCase(cases.get(caseId));
    }

    private Map<String, Object> ofTheCase(PermitCase permitCase) {
        Map<String, Object> sheet = new HashMap<>();
        sheet.put("caseNo", permitCase.caseNo());
        sheet.put("channelLabel", permitCase.channel().label());
        sheet.put(
                "officeName",
                permitCase.centreId().flatMap(offices::byId).map(Office::name).orElse(""));
        sheet.put("receivedOn", permitCase.receivedOn().toString());
        return sheet;
    }

    private Map<String, Object> sheet(PermitCase permitCase, Function<IdNumber, String> idNumber) {
        Map<String, Object> sheet = ofTheCase(permitCase);
        sheet.put("kindLabel", permitCase.kind().label());
        sheet.put("agentLabel", permitCase.agentKind().label());
        sheet.put("agentName", permitCase.agent().map(a -> a.name().value()).orElse(""));
        sheet.put(
                "agentIdNumber",
                permitCase.agent().map(Agent::idNumber).map(idNumber).orElse(""));
        putPermit(sheet, permits.get(permitCase.permitId()), idNumber);
        return sheet;
    }

    private void putPermit(Map<String, Object> sheet, Permit permit, Function<IdNumber, String> idNumber) {
        Particulars particulars = permit.particulars();
        sheet.put("permitNo", permit.permitNo());
        sheet.put("cardNo", permit.identity().cardNo());
        sheet.put("holderName", particulars.name());
        sheet.put("idNumber", idNumber.apply(permit.holder()));
        sheet.put("phone", particulars.phone());
        sheet.put("householdAddress", particulars.householdAddress());
        sheet.put("residenceAddress", particulars.residenceAddress());
        sheet.put("groundLabel", particulars.ground().map(Ground::label).orElse("未记载"));
        DatedState state = stateOnDay.of(permit, LocalDate.now(clock));
        sheet.put("stateLabel", state.state().label());
        sheet.put("stateSince", state.since().toString());
        sheet.put("issuedOn", permit.issuedOn().toString());
        sheet.put("validUntil", permit.validUntil().toString());
        sheet.put("yearsFrom", permit.term().yearsFrom().toString());
        sheet.put("history", history(permit.id()));
    }

    private List<Map<String, Object>> history(UUID permit) {
        return permits.history(permit).stream().map(PermitSheet::row).toList();
    }

    private static Map<String, Object> row(PermitEntry entry) {
        return Map.of(
                "on", entry.on().toString(),
                "what", entry.kind().label(),
                "validUntil", text(entry.validUntil()),
                "reason", entry.reason(),
                "article", entry.article(),
                "by", entry.by().equals(PermitEntry.BY_SYSTEM) ? "系统" : entry.by());
    }

    private static String text(LocalDate date) {
        return date.toString();
    }
}
