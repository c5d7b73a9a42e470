package org.huju.support;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.casefile.Material;
import org.huju.casefile.Materials;
import org.huju.clock.CaseClocks;
import org.huju.clock.StatutoryClock;
import org.huju.clock.StatutoryClock.State;
import org.huju.credit.DishonestyEntry;
import org.huju.credit.DishonestyList;
import org.huju.issuance.ApplicationState;
import org.huju.issuance.Applications;
import org.huju.issuance.Findings;
import org.huju.issuance.Mark;
import org.huju.issuance.PermitApplication;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.huju.verification.Verification;
import org.huju.verification.Verifications;

/** What the case record says, read past all forms. */
public class CaseFile {

    private final Applications applications;
    private final Materials materials;
    private final Decisions decisions;
    private final Findings findings;
    private final Verifications verifications;
    private final Notices notices;
    private final CaseClocks clocks;
    private final DishonestyList dishonestyList;

    CaseFile(
            Applications applications,
            Materials materials,
            Decisions decisions,
            Findings findings,
            Verifications verifications,
            Notices notices,
            CaseClocks clocks,
            DishonestyList dishonestyList) {
        this.applications = applications;
        this.materials = materials;
        this.decisions = decisions;
        this.findings = findings;
        this.verifications = verifications;
        this.notices = notices;
        this.clocks = clocks;
        this.dishonestyList = dishonestyList;
    }

    private static UUID id(ProcessInstance instance) {
        return CaseWalk.caseOf(instance);
    }

    public PermitApplication of(ProcessInstance instance) {
        return applications.get(id(instance));
    }

    public ApplicationState state(ProcessInstance instance) {
        return of(instance).state();
    }

    public Mark mark(ProcessInstance instance) {
        return of(instance).mark();
    }

    public List<Material> materials(ProcessInstance instance) {
        return materials.of(id(instance));
    }

    public List<Notice.Kind> notices(ProcessInstance instance) {
        return notices.of(id(instance)).stream().map(Notice::kind).toList();
    }

    /** The wording of the last notice of that kind. */
    public String notice(ProcessInstance instance, Notice.Kind kind) {
        return notices.of(id(instance)).stream()
                .filter(notice -> notice.kind() == kind)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("no notice " + kind))
                .body();
    }

    public List<Decision> decisions(ProcessInstance instance) {
        return decisions.of(id(instance));
    }

    public Decision decision(ProcessInstance instance, Decision.Step step) {
        return decisions.last(id(instance), step).orElseThrow(() -> new AssertionError("nothing decided in " + step));
    }

    public List<Verification> verifications(ProcessInstance instance) {
        return verifications.of(id(instance));
    }

    public StatutoryClock clock(ProcessInstance instance, String rule, String subject) {
        return clocks.find(id(instance), rule, subject).orElseThrow(() -> new AssertionError("no period " + rule));
    }

    public StatutoryClock clock(ProcessInstance instance, String rule) {
        return clock(instance, rule, "");
    }

    public LocalDate due(ProcessInstance instance, String rule) {
        return clock(instance, rule).due();
    }

    public State outcome(ProcessInstance instance, String rule) {
        return clock(instance, rule).state();
    }

    /** What the case has put on the dishonesty list. */
    public List<DishonestyEntry> dishonesty(ProcessInstance instance) {
        return dishonestyList.of(id(instance));
    }

    public boolean isOnDishonestyList(ProcessInstance instance) {
        return dishonesty(instance).stream().anyMatch(DishonestyEntry::holds);
    }

    public Material material(ProcessInstance instance, String code) {
        return materials(instance).stream()
                .filter(material -> material.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no material " + code));
    }
}
