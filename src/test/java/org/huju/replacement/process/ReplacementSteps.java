package org.huju.replacement.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.people.IdNumber;
import org.huju.permit.Permits;
import org.huju.permit.ValidPermit;
import org.huju.support.CaseWalk;
import org.huju.support.MovableClock;
import org.huju.support.SamplePermits;
import org.huju.support.Staff;

/** The usual steps of a replacement, for a holder the tests make up. */
final class ReplacementSteps {

    static final IdNumber HOLDER = IdNumber.parse("340104199205171023", MovableClock.START);
    static final String PERMIT = "HJ2500009001";
    static final String REQUEST = "replace-card";
    static final String COLLECT = "userTask_collectFee";
    static final String HAND_OVER = "userTask_handOverReplacement";

    private final CaseWalk walk;
    private final Permits permits;

    ReplacementSteps(CaseWalk walk, Permits permits) {
        this.walk = walk;
        this.permits = permits;
    }

    /** A permit that holds until next spring. */
    ValidPermit permit() {
        ValidPermit permit = SamplePermits.valid(
                PERMIT, HOLDER, "林若溪", LocalDate.parse("2026-03-02"), LocalDate.parse("2027-03-02"));
        permits.add(permit);
        return permit;
    }

    static Map<String, Object> form(String cause) {
        Map<String, Object> form = new HashMap<>();
        form.put("permitNo", PERMIT);
        form.put("idNumber", HOLDER.value());
        form.put("cause", cause);
        form.put("oldCardReturned", cause.equals("DAMAGED"));
        form.put("identityChecked", true);
        form.put("agentKind", "NONE");
        return form;
    }

    ProcessInstance requested(String cause) {
        return walk.start(REQUEST, form(cause), Staff.CLERK);
    }

    void handOver(ProcessInstance replacement) {
        walk.submit(replacement, HAND_OVER, Staff.CLERK, Map.of("identityChecked", true, "collector", "HOLDER"));
    }
}
