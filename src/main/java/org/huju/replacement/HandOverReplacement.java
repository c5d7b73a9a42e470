package org.huju.replacement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.permit.HeldPermit;
import org.huju.permit.Permit;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCases;
import org.huju.permit.PermitEntry;
import org.huju.permit.Permits;
import org.huju.permit.ReplacedCard;
import org.huju.permit.ReplacedCards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 发放新证 (article 15): from here on the new card stands for the permit, whose number, term and state stay as they are. */
@Service
public class HandOverReplacement {

    private static final String ARTICLE = "《上海市居住证管理办法》第十五条";

    private final PermitCases cases;
    private final Permits permits;
    private final Replacements replacements;
    private final ReplacedCards replacedCards;
    private final LossWait lossWait;
    private final Decisions decisions;
    private final Clock clock;

    HandOverReplacement(
            PermitCases cases,
            Permits permits,
            Replacements replacements,
            ReplacedCards replacedCards,
            LossWait lossWait,
            Decisions decisions,
            Clock clock) {
        this.cases = cases;
        this.permits = permits;
        this.replacements = replacements;
        this.replacedCards = replacedCards;
        this.lossWait = lossWait;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Who came to the window. */
    public enum Collector {
        HOLDER("本人领取"),
        AGENT("代办人领取");

        private final String label;

        Collector(String label) {
            this.label = label;
        }
    }

    /** @throws InvalidInput if an agent collects where nobody acts for the holder, too early after a loss, or if the permit was cancelled */
    @Transactional
    public void handOver(UUID caseId, Collector collector, String note, String clerk) {
        PermitCase permitCase = cases.get(caseId);
        Replacement replacement = replacements.get(caseId);
        LocalDate today = LocalDate.now(clock);
        if (collector == Collector.AGENT && permitCase.agent().isEmpty()) {
            throw new InvalidInput("collector", "“由谁领取”：本件没有代办人，须由持证人本人领取");
        }
        LocalDate from = lossWait.overOn(replacement);
        if (today.isBefore(from)) {
            throw new InvalidInput("collector", "挂失以后须等候，自" + from + "起才能发放新证（" + ARTICLE + "）");
        }
        change(permitCase, replacement, today, clerk);
        cases.close(caseId, new PermitCase.Closure("新证已发放", today));
        decisions.add(
                caseId,
                new Decision(
                        Decision.Step.HAND_OVER_REPLACEMENT,
                        collector.label,
                        note,
                        Optional.empty(),
                        clerk,
                        clock.instant()));
    }

    private void change(PermitCase permitCase, Replacement replacement, LocalDate today, String clerk) {
        HeldPermit permit = held(permits.lock(permitCase.permitNo()).orElseThrow());
        String newCard = replacement.card().orElseThrow().cardNo();
        HeldPermit onNewCard = permit.onCard(newCard);
        permits.change(onNewCard);
        replacedCards.add(new ReplacedCard(
                replacement.oldCardNo(), permit.id(), replacement.cause().reason(), today));
        permits.enter(
                permit.id(),
                new PermitEntry(
                        PermitEntry.Kind.REPLACED,
                        today,
                        permit.validUntil(),
                        replacement.cause().label() + "，原证件" + replacement.oldCardNo() + "，新证件" + newCard,
                        ARTICLE,
                        clerk,
                        Optional.of(permitCase.id())));
    }

    private static HeldPermit held(Permit permit) {
        if (permit instanceof HeldPermit held) {
            return held;
        }
        throw new InvalidInput("collector", "这张居住证已于" + permit.since() + "注销，不能发放新证（《上海市居住证管理办法》第十六条）");
    }
}
