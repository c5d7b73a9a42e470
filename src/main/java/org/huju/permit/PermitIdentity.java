package org.huju.permit;

import java.util.UUID;
import org.huju.people.IdNumber;

/**
 * What stays with a permit for as long as it lives, and the card that stands for it now.
 *
 * @param permitNo 居住证编号, printed on each of its cards
 * @param cardNo 证件编号 of the present card; that of the first card is the permit's own number
 */
public record PermitIdentity(UUID id, String permitNo, String cardNo, IdNumber holder) {

    PermitIdentity onCard(String newCardNo) {
        return new PermitIdentity(id, permitNo, newCardNo, holder);
    }

    @Override
    public String toString() {
        return permitNo;
    }
}
