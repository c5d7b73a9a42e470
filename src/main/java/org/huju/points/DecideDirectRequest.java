package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.casefile.Decision;
import org.huju.casefile.Decision.Step;
import org.huju.casefile.Decisions;
import org.huju.credit.Bar;
import org.huju.credit.Bars;
import org.huju.credit.Subject;
import org.huju.law.LawBook;
import org.springframework.stereotype.Service;

/**
 * 决定直接申请 (article 30): the head of the bureau orders the employer to file, lets the bureau take the application itself, or does
 * neither because the employer files rightly or may.
 */
@Service
public class DecideDirectRequest {

    private final PointsApplications applications;
    private final EmployersFiling employersFiling;
    private final Bars bars;
    private final Decisions decisions;
    private final OfficerDecisions officerDecisions;
    private final LawBook lawBook;
    private final Clock clock;

    DecideDirectRequest(
            PointsApplications applications,
            EmployersFiling employersFiling,
            Bars bars,
            Decisions decisions,
            OfficerDecisions officerDecisions,
            LawBook lawBook,
            Clock clock) {
        this.applications = applications;
        this.employersFiling = employersFiling;
        this.bars = bars;
        this.decisions = decisions;
        this.officerDecisions = officerDecisions;
        this.lawBook = lawBook;
        this.clock = clock;
    }

    /** @throws InvalidInput if the employer has filed by now, or must not file for anybody */
    public void order(UUID id, String reason, String head) {
        requireNotFiled(id);
        requireNotBarred(id);
        keep(id, "责令单位改正", reason, head);
    }

    /** @throws InvalidInput if the employer has filed by now */
    public void accept(UUID id, String reason, String head) {
        requireNotFiled(id);
        keep(id, "直接受理", reason, head);
    }

    public void reject(UUID id, String reason, String head) {
        keep(id, "不予受理", reason, head);
    }

    /** What was decided, by whom and why. */
    public Decision decided(UUID id) {
        return decisions.last(id, Step.DECIDE_DIRECT_REQUEST).orElseThrow();
    }

    /** Whether the holder can do what article 23 expects: the employer has not filed yet, and is not barred from filing. */
    boolean mayEntrust(PointsApplication direct) {
        return employersFiling.since(direct).isEmpty() && bar(direct).isEmpty();
    }

    private Optional<Bar> bar(PointsApplication direct) {
        return bars.on(new Subject.Employer(direct.filing().employer().code()), LocalDate.now(clock));
    }

    private void requireNotFiled(UUID id) {
        PointsApplication direct = applications.get(id);
        employersFiling.since(direct).ifPresent(filed -> {
            throw new InvalidInput("decision", "怎样处理：" + EmployersFiling.told(filed, direct) + "，由该申请继续，请选择“不予受理”");
        });
    }

    /** Nobody is ordered to do what the law forbids it. */
    private void requireNotBarred(UUID id) {
        bar(applications.get(id)).ifPresent(bar -> {
            throw new InvalidInput(
                    "decision",
                    "怎样处理：该单位根据" + bar.article() + "，至" + bar.until() + "（含当日）不得代办积分申请，不能责令其代办，请选择“直接受理”或者“不予受理”");
        });
    }

    private void keep(UUID id, String outcome, String reason, String head) {
        String article =
                lawBook.at(LocalDate.now(clock)).citation("shanghai-permit", 30).label();
        officerDecisions.decide(id, Step.DECIDE_DIRECT_REQUEST, outcome, reason, article, head);
    }
}
