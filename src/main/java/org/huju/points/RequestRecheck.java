package org.huju.points;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.casefile.Decision;
import org.huju.casefile.Decision.Step;
import org.huju.casefile.Decisions;
import org.huju.clock.CaseClocks;
import org.huju.clock.Deadline;
import org.huju.clock.Deadlines;
import org.springframework.stereotype.Service;

/**
 * 提出复核: by the holder once about each result, within the time that runs from the notice; by the office whenever it sees a mistake while the points are good
 * for anything. No article knows a recheck (design {@code points-recheck}); the remedies of article 30 stay beside it.
 */
@Service
public class RequestRecheck {

    private static final String FIELD = "number";
    private static final String LABEL = "积分申请的收件编号或者受理号：";

    private final PointsApplications applications;
    private final ToldResult toldResult;
    private final Decisions decisions;
    private final OfficerDecisions officerDecisions;
    private final CaseClocks caseClocks;
    private final Deadlines deadlines;
    private final Clock clock;

    RequestRecheck(
            PointsApplications applications,
            ToldResult toldResult,
            Decisions decisions,
            OfficerDecisions officerDecisions,
            CaseClocks caseClocks,
            Deadlines deadlines,
            Clock clock) {
        this.applications = applications;
        this.toldResult = toldResult;
        this.decisions = decisions;
        this.officerDecisions = officerDecisions;
        this.caseClocks = caseClocks;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Who sees a mistake. */
    public enum Requester {
        HOLDER("持证人"),
        OFFICE("本部门");

        private final String label;

        Requester(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** @throws InvalidInput if there is no result, it is too late, or one is under way; nothing is changed */
    public void request(UUID id, Requester requester, String reason, String by) {
        applications.lock(id);
        Instant told = toldResult
                .at(id)
                .orElseThrow(() -> new InvalidInput(FIELD, LABEL + "这件申请没有可以复核的积分结果；对其他决定不服的，可以依法申请行政复议或者提起行政诉讼"));
        requireNoneUnderWay(id);
        requireStillGood(id);
        if (requester == Requester.HOLDER) {
            requireFirstAndInTime(id, told);
        }
        officerDecisions.decide(id, Step.REQUEST_RECHECK, requester.label() + "提出复核", reason, by);
        caseClocks.start(id, PointsPeriods.RECHECK, LocalDate.now(clock));
    }

    /** Who asked, and why. */
    public Decision requested(UUID id) {
        return decisions.last(id, Step.REQUEST_RECHECK).orElseThrow();
    }

    /** The day of the result that is looked at again. */
    public LocalDate toldOn(UUID id) {
        return toldResult.day(toldResult.at(id).orElseThrow());
    }

    private void requireNoneUnderWay(UUID id) {
        if (count(id, Step.REQUEST_RECHECK) > count(id, Step.RECHECK_POINTS)) {
            throw new InvalidInput(FIELD, LABEL + "这件申请正在复核，不能重复提出");
        }
    }

    private void requireFirstAndInTime(UUID id, Instant told) {
        if (decisions.of(id).stream().anyMatch(decision -> isHolders(decision, told))) {
            throw new InvalidInput(FIELD, LABEL + "持证人已经提出过一次复核；对复核决定不服的，可以依法申请行政复议或者提起行政诉讼");
        }
        LocalDate day = toldResult.day(told);
        Deadline window = deadlines.of(PointsPeriods.RECHECK_WINDOW, day);
        if (LocalDate.now(clock).isAfter(window.due())) {
            throw new InvalidInput(
                    FIELD,
                    LABEL + "结果于" + day + "告知，提出复核的期限已于" + window.due() + "届满（"
                            + window.period().authority() + "）");
        }
    }

    /** About what was told last. */
    private static boolean isHolders(Decision decision, Instant told) {
        return !decision.decidedAt().isBefore(told)
                && decision.step() == Step.REQUEST_RECHECK
                && decision.outcome().startsWith(Requester.HOLDER.label());
    }

    private void requireStillGood(UUID id) {
        if (!toldResult.isGood(id)) {
            throw new InvalidInput(FIELD, LABEL + "这件申请的积分已经失效，或者已由后来的申请代替，无需复核");
        }
    }

    private long count(UUID id, Step step) {
        return decisions.of(id).stream().filter(d -> d.step() == step).count();
    }
}
