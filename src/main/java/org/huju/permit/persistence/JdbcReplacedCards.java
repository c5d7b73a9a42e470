package org.huju.permit.persistence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.permit.ReplacedCard;
import org.huju.permit.ReplacedCard.Reason;
import org.huju.permit.ReplacedCards;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReplacedCards implements ReplacedCards {

    private final JdbcClient jdbc;

    JdbcReplacedCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(ReplacedCard card) {
        jdbc.sql("""
                        insert into replaced_card (card_no, permit_id, reason, replaced_on)
                        values (:cardNo, :permit, :reason, :on) on conflict (card_no) do nothing""")
                .param("cardNo", card.cardNo())
                .param("permit", card.permitId())
                .param("reason", card.reason().name())
                .param("on", card.on())
                .update();
    }

    @Override
    public Optional<ReplacedCard> of(String cardNo) {
        return jdbc.sql("select * from replaced_card where card_no = :cardNo")
                .param("cardNo", cardNo)
                .query((row, n) -> new ReplacedCard(
                        row.getString("card_no"),
                        row.getObject("permit_id", UUID.class),
                        Reason.valueOf(row.getString("reason")),
                        row.getObject("replaced_on", LocalDate.class)))
                .optional();
    }
}
