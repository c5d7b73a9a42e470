package org.huju.points.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.people.IdNumber;
import org.huju.people.IdNumberVault;
import org.huju.points.AccountBasis;
import org.huju.points.AccountBasis.CarriedOver;
import org.huju.points.AccountBasis.Counted;
import org.huju.points.PointsAccount;
import org.huju.points.PointsAccount.Entry;
import org.huju.points.PointsAccounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPointsAccounts implements PointsAccounts {

    private static final String SELECT = """
            select c.*, s.total, s.standard, s.items, s.vetoed, s.reasons from points_account c
            left join points_score s on s.id = c.score_id where c.id_number_fingerprint = :holder""";

    private final JdbcClient jdbc;
    private final IdNumberVault vault;
    private final ScoreRow scoreRow;

    JdbcPointsAccounts(JdbcClient jdbc, IdNumberVault vault, Json json) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.scoreRow = new ScoreRow(vault, json);
    }

    @Override
    public Optional<PointsAccount> of(IdNumber holder) {
        return one(SELECT, holder);
    }

    @Override
    public Optional<PointsAccount> lock(IdNumber holder) {
        return one(SELECT + " for update of c", holder);
    }

    private Optional<PointsAccount> one(String sql, IdNumber holder) {
        return jdbc.sql(sql)
                .param("holder", vault.fingerprint(holder))
                .query(this::account)
                .optional();
    }

    private PointsAccount account(ResultSet row, int number) throws SQLException {
        return new PointsAccount(
                row.getString("permit_no"),
                basis(row),
                row.getObject("valid_until", LocalDate.class),
                PointsAccount.State.valueOf(row.getString("state")));
    }

    private AccountBasis basis(ResultSet row) throws SQLException {
        UUID application = row.getObject("application_id", UUID.class);
        return application == null
                ? new CarriedOver(
                        row.getInt("carried_total"),
                        row.getObject("carried_on", LocalDate.class),
                        row.getInt("carried_now"))
                : new Counted(application, scoreRow.score(row));
    }

    @Override
    public void keep(IdNumber holder, PointsAccount account, Entry entry) {
        Optional<CarriedOver> carried = Optional.of(account.basis())
                .filter(CarriedOver.class::isInstance)
                .map(CarriedOver.class::cast);
        UUID id = jdbc.sql("""
                        insert into points_account (id, id_number_fingerprint, permit_no, application_id, score_id,
                            carried_total, carried_on, carried_now, valid_until, state)
                        values (:id, :holder, :permitNo, :application,
                            (select max(id) from points_score where application_id = :application),
                            :carriedTotal, :carriedOn, :carriedNow, :validUntil, :state)
                        on conflict (id_number_fingerprint) do update set permit_no = excluded.permit_no,
                            application_id = excluded.application_id, score_id = excluded.score_id,
                            carried_total = excluded.carried_total, carried_on = excluded.carried_on,
                            carried_now = excluded.carried_now, valid_until = excluded.valid_until, state = excluded.state
                        returning id""")
                .param("id", UUID.randomUUID())
                .param("holder", vault.fingerprint(holder))
                .param("permitNo", account.permitNo())
                .param("application", account.application().orElse(null))
                .param("carriedTotal", carried.map(CarriedOver::came).orElse(null))
                .param("carriedOn", carried.map(CarriedOver::on).orElse(null))
                .param("carriedNow", carried.map(CarriedOver::now).orElse(null))
                .param("validUntil", account.validUntil())
                .param("state", account.state().name())
                .query(UUID.class)
                .single();
        enter(id, entry);
    }

    private void enter(UUID account, Entry entry) {
        jdbc.sql("""
                        insert into points_account_entry (account_id, kind, entered_on, total, application_id, reason)
                        values (:account, :kind, :on, :total, :application, :reason)""")
                .param("account", account)
                .param("kind", entry.kind().name())
                .param("on", entry.on())
                .param("total", entry.total().orElse(null))
                .param("application", entry.application().orElse(null))
                .param("reason", entry.reason())
                .update();
    }

    @Override
    public List<Entry> history(IdNumber holder) {
        return jdbc.sql("""
                        select e.* from points_account_entry e join points_account c on c.id = e.account_id
                        where c.id_number_fingerprint = :holder order by e.id""")
                .param("holder", vault.fingerprint(holder))
                .query((row, n) -> new Entry(
                        Entry.Kind.valueOf(row.getString("kind")),
                        row.getObject("entered_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("total", Integer.class)),
                        Optional.ofNullable(row.getObject("application_id", UUID.class)),
                        row.getString("reason")))
                .list();
    }
}
