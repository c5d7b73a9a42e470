package org.huju.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.credit.DishonestyEntry;
import org.huju.credit.DishonestyList;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.stereotype.Service;

/** 解除不诚信记录: asked for by one, decided by a supervisor who is another; the entry stays, the right comes back. */
@Service
public class LiftDishonesty {

    private final ListedCases cases;
    private final Decisions decisions;
    private final DecideIssuance decide;
    private final DishonestyList dishonestyList;
    private final Notices notices;
    private final Clock clock;

    LiftDishonesty(
            ListedCases cases,
            Decisions decisions,
            DecideIssuance decide,
            DishonestyList dishonestyList,
            Notices notices,
            Clock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.decide = decide;
        this.dishonestyList = dishonestyList;
        this.notices = notices;
        this.clock = clock;
    }

    /** @throws InvalidInput if nothing holds that could be lifted, or a request waits already */
    public void request(UUID id, String reason, String by) {
        cases.lock(id);
        if (entry(id).isEmpty()) {
            throw new InvalidInput("number", "收件编号或受理号：这件案件没有生效的不诚信记录，无需解除");
        }
        if (isRequested(id)) {
            throw new InvalidInput("number", "收件编号或受理号：这件案件的解除申请正在等待决定，不能重复提出");
        }
        decide.decide(id, Decision.Step.REQUEST_LIFTING, "申请解除不诚信记录", reason, by);
    }

    /** The entry that holds. */
    public Optional<DishonestyEntry> entry(UUID id) {
        return dishonestyList.of(id).stream().filter(DishonestyEntry::holds).findFirst();
    }

    /** Who asked, and why. */
    public Decision lastRequest(UUID id) {
        return decisions.last(id, Decision.Step.REQUEST_LIFTING).orElseThrow();
    }

    private boolean isRequested(UUID id) {
        return decisions.of(id).stream()
                .map(Decision::step)
                .filter(step -> step == Decision.Step.REQUEST_LIFTING || step == Decision.Step.DECIDE_LIFTING)
                .reduce((earlier, later) -> later)
                .filter(step -> step == Decision.Step.REQUEST_LIFTING)
                .isPresent();
    }

    /** @throws InvalidInput if the one who asked would decide */
    public void decide(UUID id, boolean lift, String reason, String head) {
        if (lastRequest(id).decidedBy().equals(head)) {
            throw new InvalidInput("decision", "解除由您提出，须由另一名负责人决定");
        }
        decide.decide(id, Decision.Step.DECIDE_LIFTING, lift ? "解除" : "不予解除", reason, head);
    }

    public void lift(UUID id) {
        Decision decision = lastDecision(id);
        LocalDate today = LocalDate.now(clock);
        dishonestyList.lift(id, new DishonestyEntry.Lifting(today, decision.decidedBy(), decision.reason()));
    }

    public void tellApplicant(UUID id) {
        notices.issue(id, Notice.Kind.LIFTING, NoticeTexts.lifting(cases.get(id), lastDecision(id)));
    }

    private Decision lastDecision(UUID id) {
        return decisions.last(id, Decision.Step.DECIDE_LIFTING).orElseThrow();
    }
}
