package org.huju.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.huju.InvalidInput;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.clock.CaseClocks;
import org.huju.clock.ClockRefusal;
import org.huju.clock.LedgerEntry.Act;
import org.huju.clock.StatutoryClock;
import org.huju.law.LawBook;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.stereotype.Service;

/**
 * 期限延长: from 15 to at most 30 working days, for special circumstances (article 12). One officer asks, the head of the
 * office decides before the first date passes, and the applicant is told the reason (licensing law, article 42).
 */
@Service
public class ExtendCardMaking {

    private static final String APPROVED = "同意延长";
    private static final String REJECTED = "不予延长";
    private static final String LAPSED = "期满未决定";
    private static final String DECISION = "decision";
    private static final String DECISION_LABEL = "是否同意延长";

    private final Applications applications;
    private final Decisions decisions;
    private final DecideIssuance decideIssuance;
    private final LawBook lawBook;
    private final CaseClocks caseClocks;
    private final Notices notices;
    private final Clock clock;

    ExtendCardMaking(
            Applications applications,
            Decisions decisions,
            DecideIssuance decideIssuance,
            LawBook lawBook,
            CaseClocks caseClocks,
            Notices notices,
            Clock clock) {
        this.applications = applications;
        this.decisions = decisions;
        this.decideIssuance = decideIssuance;
        this.lawBook = lawBook;
        this.caseClocks = caseClocks;
        this.notices = notices;
        this.clock = clock;
    }

    /** Asks for the extension. @throws InvalidInput if none can be decided, or one is being decided; nothing is changed */
    public void request(PermitApplication application, String reason, String officer) {
        UUID id = application.id();
        applications.lock(id);
        if (caseClocks.find(id, Rules.CARD_MAKING).isEmpty()) {
            throw new InvalidInput(
                    "number", "受理号：申请" + application.applicationNo() + "尚未受理，制证期限没有起算，无需延长（" + article() + "）");
        }
        requireExtendable(id, "number", "受理号");
        if (count(id, Decision.Step.REQUEST_EXTENSION) > count(id, Decision.Step.DECIDE_EXTENSION)) {
            throw new InvalidInput("number", "受理号：该申请已有一件延长申请等待负责人决定，不能重复提出（" + article() + "）");
        }
        if (reason.isBlank()) {
            throw new InvalidInput("reason", "请填写“特殊情况”，它将告知申请人（" + article() + "）");
        }
        keep(id, Decision.Step.REQUEST_EXTENSION, "申请延长", reason, officer);
    }

    /** The reason given, and who gave it. */
    public Decision requested(UUID id) {
        return decisions.last(id, Decision.Step.REQUEST_EXTENSION).orElseThrow();
    }

    /** Whether this person has asked for the extension, reviewed the case or had it for approval, and so cannot decide. */
    public boolean isHandler(UUID id, String user) {
        return Stream.of(
                        Stream.of(requested(id).decidedBy()),
                        decideIssuance.reviewers(id),
                        decideIssuance.approvers(id))
                .flatMap(handlers -> handlers)
                .anyMatch(user::equals);
    }

    /** @throws InvalidInput if it is too late, or the head has handled the case */
    public void approve(UUID id, String opinion, String head) {
        requireNotHandler(id, head);
        requireExtendable(id, DECISION, DECISION_LABEL);
        keep(id, Decision.Step.DECIDE_EXTENSION, APPROVED, opinion, head);
    }

    public void reject(UUID id, String reason, String head) {
        requireNotHandler(id, head);
        keep(id, Decision.Step.DECIDE_EXTENSION, REJECTED, reason, head);
    }

    /** The first date has passed without a decision. */
    public void lapse(UUID id) {
        keep(id, Decision.Step.DECIDE_EXTENSION, LAPSED, "", Decision.BY_SYSTEM);
    }

    /** Carries out what was approved and tells the applicant the reason. */
    public void extend(UUID id) {
        Decision request = requested(id);
        Decision approval = decisions.last(id, Decision.Step.DECIDE_EXTENSION).orElseThrow();
        Act act = Act.of(approval.decidedBy(), request.reason(), article());
        LocalDate today = LocalDate.now(clock);
        StatutoryClock extended = ClockRefusal.at(
                DECISION,
                DECISION_LABEL,
                () -> caseClocks.extend(id, Rules.CARD_MAKING, today, request.decidedBy(), act));
        String text = NoticeTexts.extended(applications.get(id), extended, ceiling(extended), request.reason());
        notices.issue(id, Notice.Kind.EXTENDED, text);
    }

    private void requireExtendable(UUID id, String field, String label) {
        LocalDate today = LocalDate.now(clock);
        ClockRefusal.at(field, label, () -> caseClocks.requireExtendable(id, Rules.CARD_MAKING, today));
    }

    private void requireNotHandler(UUID id, String head) {
        if (isHandler(id, head)) {
            throw new InvalidInput(DECISION, "延长由没有承办本案的负责人决定，提出延长的人、核查人和审批人不能决定（" + article() + "）");
        }
    }

    private void keep(UUID id, Decision.Step step, String outcome, String reason, String by) {
        decisions.add(id, new Decision(step, outcome, reason, Optional.of(article()), by, clock.instant()));
    }

    private long count(UUID id, Decision.Step step) {
        return decisions.of(id).stream().filter(d -> d.step() == step).count();
    }

    private String article() {
        return lawBook.at(LocalDate.now(clock))
                .period(Rules.CARD_MAKING_CEILING)
                .authority();
    }

    private String ceiling(StatutoryClock extended) {
        return lawBook.at(extended.from()).period(Rules.CARD_MAKING_CEILING).length();
    }
}
