package org.huju.earlier.persistence;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huju.earlier.BadRow;
import org.huju.earlier.EarlierPermit;
import org.huju.earlier.EarlierPermits;
import org.huju.earlier.PermitImports.TakenIn;
import org.huju.law.LawBook;
import org.huju.people.IdNumberVault;
import org.huju.permit.PermitEntry;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Copies a batch into a table of the transaction and records from there, in a few statements, what nothing stands in the way of. It writes
 * the rows that {@code Permits} and {@code PointsAccounts} write one at a time.
 */
@Repository
class CopiedPermits implements EarlierPermits {

    private static final String ACT = "shanghai-permit";
    private static final int TRANSITION = 31;
    private static final int ISSUE = 12;
    private static final int CHARACTERS_PER_ROW = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final IdNumberVault vault;
    private final LawBook lawBook;
    private final Clock clock;

    CopiedPermits(JdbcClient jdbc, JdbcTemplate template, IdNumberVault vault, LawBook lawBook, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.vault = vault;
        this.lawBook = lawBook;
        this.clock = clock;
    }

    @Override
    @Transactional
    public TakenIn record(UUID importId, List<EarlierPermit> rows) {
        jdbc.sql(ImportSql.STAGING).update();
        byte[] text = text(rows);
        template.execute((Connection connection) -> copy(connection, text));
        jdbc.sql(ImportSql.ADD)
                .param("import", importId)
                .param("today", LocalDate.now(clock))
                .param("reason", "原系统发放的居住证转入")
                .param("by", PermitEntry.BY_SYSTEM)
                .update();
        jdbc.sql(ImportSql.ADD_POINTS).param("reason", "原系统办理的积分转入").update();
        List<Standing> left = jdbc.sql(ImportSql.LEFT)
                .param("import", importId)
                .query((row, n) -> new Standing(row.getLong("line"), StandsInTheWay.valueOf(row.getString("why"))))
                .list();
        List<BadRow> bad = left.stream()
                .filter(row -> row.why() != StandsInTheWay.KNOWN)
                .map(row -> new BadRow(row.line(), row.why().field(), row.why().problem()))
                .toList();
        return new TakenIn(rows.size() - left.size(), left.size() - bad.size(), bad);
    }

    private record Standing(long line, StandsInTheWay why) {}

    private static Long copy(Connection connection, byte[] rows) throws SQLException {
        try {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(ImportSql.COPY, new java.io.ByteArrayInputStream(rows));
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    private byte[] text(List<EarlierPermit> rows) {
        LocalDate today = LocalDate.now(clock);
        LocalDate inForce = lawBook.act(ACT).inForce();
        String transition = lawBook.at(today).citation(ACT, TRANSITION).label();
        String issue = lawBook.at(today).citation(ACT, ISSUE).label();
        PermitIds ids = new PermitIds(clock.millis());
        CopyText text = new CopyText(rows.size() * CHARACTERS_PER_ROW);
        for (EarlierPermit row : rows) {
            boolean before = row.term().issuedOn().isBefore(inForce);
            write(row, ids.next(), before ? transition : issue, text);
        }
        return text.utf8();
    }

    private void write(EarlierPermit row, UUID id, String article, CopyText text) {
        text.value(row.line()).value(id).value(row.permitNo());
        text.bytes(vault.seal(row.holder())).bytes(vault.fingerprint(row.holder()));
        text.value(row.particulars().name())
                .value(row.particulars().phone())
                .value(row.particulars().householdAddress())
                .value(row.particulars().streetCode())
                .value(row.particulars().residenceAddress())
                .value(row.particulars().ground().map(Enum::name).orElse(null));
        text.value(row.term().issuedOn())
                .value(row.term().validUntil())
                .value(row.term().yearsFrom())
                .value(article);
        text.value(row.points().map(EarlierPermit.EarlierPoints::total).orElse(null))
                .value(row.points().map(EarlierPermit.EarlierPoints::on).orElse(null));
        text.endRow();
    }
}
