package org.huju.permit;

import java.util.Optional;

/** The cards that were reported lost or handed back (article 15); only ever added to. */
public interface ReplacedCards {

    /** A card is given up once: nothing changes when it was added before. */
    void add(ReplacedCard card);

    /** Empty for a card that still stands for its permit, and for one that was never made. */
    Optional<ReplacedCard> of(String cardNo);
}
