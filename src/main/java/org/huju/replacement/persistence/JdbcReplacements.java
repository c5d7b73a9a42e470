package org.huju.replacement.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.huju.replacement.Replacement;
import org.huju.replacement.Replacements;
import org.huju.verification.MadeCard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReplacements implements Replacements {

    private final JdbcClient jdbc;

    JdbcReplacements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Replacement replacement) {
        jdbc.sql("""
                        insert into card_replacement (case_id, cause, old_card_no, requested_on)
                        values (:id, :cause, :oldCardNo, :on)""")
                .param("id", replacement.caseId())
                .param("cause", replacement.cause().name())
                .param("oldCardNo", replacement.oldCardNo())
                .param("on", replacement.requestedOn())
                .update();
    }

    @Override
    public Optional<Replacement> find(UUID caseId) {
        return jdbc.sql("select * from card_replacement where case_id = :id")
                .param("id", caseId)
                .query(JdbcReplacements::replacement)
                .optional();
    }

    @Override
    public Replacement get(UUID caseId) {
        return find(caseId).orElseThrow(() -> new NoSuchElementException("no replacement " + caseId));
    }

    @Override
    public void cardMade(UUID caseId, MadeCard card) {
        jdbc.sql("update card_replacement set new_card_no = :cardNo, made_on = :on where case_id = :id")
                .param("id", caseId)
                .param("cardNo", card.cardNo())
                .param("on", card.madeOn())
                .update();
    }

    private static Replacement replacement(ResultSet row, int number) throws SQLException {
        String cardNo = row.getString("new_card_no");
        return new Replacement(
                row.getObject("case_id", UUID.class),
                Replacement.Cause.valueOf(row.getString("cause")),
                row.getString("old_card_no"),
                row.getObject("requested_on", LocalDate.class),
                cardNo == null
                        ? Optional.empty()
                        : Optional.of(new MadeCard(cardNo, row.getObject("made_on", LocalDate.class))));
    }
}
