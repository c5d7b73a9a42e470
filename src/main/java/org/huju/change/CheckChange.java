package org.huju.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huju.InvalidInput;
import org.huju.agency.Agent;
import org.huju.agency.CheckAgent;
import org.huju.clock.Deadlines;
import org.huju.people.IdNumber;
import org.huju.people.Problems;
import org.huju.permit.HeldPermit;
import org.huju.permit.Particulars;
import org.huju.permit.PermitNo;
import org.huju.permit.Permits;
import org.huju.permit.RecordedPermit;
import org.springframework.stereotype.Service;

/** Whether a change can be reported: of this permit, by this person, something that has changed, by now, within the city (articles 8, 13, 16). */
@Service
class CheckChange {

    private final Permits permits;
    private final ReadChange readChange;
    private final CheckAgent checkAgent;
    private final Deadlines deadlines;
    private final Clock clock;

    CheckChange(Permits permits, ReadChange readChange, CheckAgent checkAgent, Deadlines deadlines, Clock clock) {
        this.permits = permits;
        this.readChange = readChange;
        this.checkAgent = checkAgent;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @param permit which nobody else can change until the transaction ends */
    record Checked(HeldPermit permit, ChangeReport report, Optional<Agent> agent) {}

    /** @throws InvalidInput with all that has to be corrected */
    Checked check(ChangeDraft draft) {
        LocalDate today = LocalDate.now(clock);
        Problems problems = new Problems();
        String permitNo = problems.value("permitNo", "居住证编号", draft.permitNo(), PermitNo::read);
        IdNumber holder = problems.value("idNumber", "公民身份号码", draft.idNumber(), raw -> IdNumber.parse(raw, today));
        LocalDate changedOn = problems.date("changedOn", "变化日期", draft.changedOn());
        Optional<Agent> agent = checkAgent.read(draft.agent(), today, problems);
        problems.throwIfAny();
        HeldPermit permit = RecordedPermit.of(permits, permitNo, holder);
        requirePossible(changedOn, holder, today, problems);
        Map<ChangedField, String> changed = readChange.read(draft, permit.particulars(), problems);
        checkAgent.judge(holder, agent, today, problems);
        problems.throwIfAny();
        return new Checked(permit, report(changedOn, changed, permit.particulars()), agent);
    }

    private static void requirePossible(LocalDate changedOn, IdNumber holder, LocalDate today, Problems problems) {
        if (changedOn.isAfter(today)) {
            problems.add("changedOn", "变化日期：不能晚于今天，请在变化以后申报");
        }
        if (changedOn.isBefore(holder.birthDate())) {
            problems.add("changedOn", "变化日期：早于持证人出生之日，请核对");
        }
    }

    private ChangeReport report(LocalDate changedOn, Map<ChangedField, String> changed, Particulars recorded) {
        List<FieldChange> changes = changed.entrySet().stream()
                .map(e -> new FieldChange(e.getKey(), e.getKey().of(recorded), e.getValue()))
                .toList();
        return new ChangeReport(changedOn, dueOn(changedOn), changes);
    }

    /** There is no counting before the law; what changed earlier was to be reported by the thirtieth day of it. */
    private LocalDate dueOn(LocalDate changedOn) {
        LocalDate first = deadlines.firstDay();
        return deadlines
                .of(ChangePeriods.REPORT, changedOn.isBefore(first) ? first : changedOn)
                .due();
    }
}
