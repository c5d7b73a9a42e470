package org.huju.standing;

import java.util.Optional;
import org.huju.permit.Permit;
import org.huju.permit.ReplacedCard;
import org.huju.permit.ReplacedCards;
import org.huju.standing.Standing.Card;
import org.springframework.stereotype.Component;

/** Whether a card stands for its permit: one that was reported lost does not, even before there is another (article 15). */
@Component
class CardStates {

    private final ReplacedCards replacedCards;

    CardStates(ReplacedCards replacedCards) {
        this.replacedCards = replacedCards;
    }

    /** Of a card that stands for another permit nothing is told but that it is none of this one's. */
    Card of(String cardNo, Permit permit) {
        Optional<ReplacedCard> givenUp = Numbers.isOne(cardNo)
                ? replacedCards.of(cardNo).filter(card -> card.permitId().equals(permit.id()))
                : Optional.empty();
        if (givenUp.isPresent()) {
            ReplacedCard card = givenUp.get();
            return new Card(cardNo, card.reason().name(), card.reason().label(), card.on());
        }
        return permit.identity().cardNo().equals(cardNo)
                ? new Card(cardNo, "CURRENT", "现用证件", null)
                : new Card(cardNo, "UNKNOWN", "不是这张居住证的证件", null);
    }
}
