package org.huju.replacement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.verification.MadeCard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 销毁已制证件: who destroyed the card that nobody may have, and on what day. */
@Service
public class DestroyCard {

    private final Replacements replacements;
    private final Decisions decisions;
    private final Clock clock;

    DestroyCard(Replacements replacements, Decisions decisions, Clock clock) {
        this.replacements = replacements;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * @param note how, and before whom; may be empty
     * @throws InvalidInput if the day lies before the card was made or is still to come
     */
    @Transactional
    public void destroy(UUID caseId, LocalDate on, String note, String clerk) {
        MadeCard card = replacements.get(caseId).card().orElseThrow();
        if (on.isBefore(card.madeOn()) || on.isAfter(LocalDate.now(clock))) {
            throw new InvalidInput("destroyedOn", "“销毁日期”应在制证日期" + card.madeOn() + "到今天之间，请核对");
        }
        String reason = on + "销毁" + (note.isBlank() ? "" : "；" + note);
        decisions.add(
                caseId,
                new Decision(
                        Decision.Step.DESTROY_CARD,
                        "证件" + card.cardNo() + "已销毁",
                        reason,
                        Optional.empty(),
                        clerk,
                        clock.instant()));
    }
}
