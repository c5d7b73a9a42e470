package org.huju.issuance.persistence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.issuance.ApplicationState;
import org.huju.issuance.Applications;
import org.huju.issuance.Mark;
import org.huju.issuance.PermitApplication;
import org.huju.issuance.PermitApplication.Acceptance;
import org.huju.issuance.ReceiveApplication;
import org.huju.issuance.WrongState;
import org.huju.people.IdNumber;
import org.huju.people.IdNumberVault;
import org.huju.verification.MadeCard;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcApplications implements Applications {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final JdbcClient jdbc;
    private final IdNumberVault vault;
    private final ApplicationRow row;

    JdbcApplications(JdbcClient jdbc, IdNumberVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.row = new ApplicationRow(vault);
    }

    @Override
    public void add(PermitApplication application, String idempotencyKey, String receivedBy) {
        try {
            jdbc.sql(ApplicationRow.INSERT)
                    .params(row.params(application, idempotencyKey, receivedBy))
                    .update();
        } catch (DuplicateKeyException e) {
            // Two at the same moment: the index holds where the look before could not see the other one.
            throw clash(e);
        }
    }

    private static InvalidInput clash(DuplicateKeyException e) {
        boolean samePerson = String.valueOf(e.getMessage()).contains("permit_application_open_per_person");
        return samePerson
                ? ReceiveApplication.alreadyOpen("正在登记")
                : new InvalidInput("Idempotency-Key", "同一提交编号“Idempotency-Key”正在处理，请稍后查询，不要重复提交");
    }

    @Override
    public String nextApplicationNo(LocalDate on) {
        return "S" + on.format(DAY) + next("application_number_seq");
    }

    @Override
    public String nextAcceptanceNo(LocalDate on) {
        return "A" + on.format(DAY) + next("acceptance_number_seq");
    }

    private String next(String sequence) {
        long number =
                jdbc.sql("select nextval('" + sequence + "')").query(Long.class).single();
        return "%06d".formatted(number);
    }

    @Override
    public Optional<PermitApplication> find(UUID id) {
        return jdbc.sql("select * from permit_application where id = :id")
                .param("id", id)
                .query(row)
                .optional();
    }

    @Override
    public PermitApplication get(UUID id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no application " + id));
    }

    @Override
    public Optional<PermitApplication> withIdempotencyKey(String key) {
        return jdbc.sql("select * from permit_application where idempotency_key = :key")
                .param("key", key)
                .query(row)
                .optional();
    }

    @Override
    public Optional<PermitApplication> withNumber(String number) {
        return jdbc.sql("select * from permit_application where application_no = :number or acceptance_no = :number")
                .param("number", number)
                .query(row)
                .optional();
    }

    @Override
    public Optional<PermitApplication> openOf(IdNumber person) {
        return jdbc.sql("""
                        select * from permit_application where id_number_fingerprint = :person
                        and state not in ('NOT_ACCEPTED', 'REFUSED', 'WITHDRAWN', 'COLLECTED')""")
                .param("person", vault.fingerprint(person))
                .query(row)
                .optional();
    }

    @Override
    public void become(UUID id, ApplicationState next, LocalDate on) {
        lock(id);
        PermitApplication application = get(id);
        if (!application.state().mayBecome(next)) {
            throw new WrongState(application, next);
        }
        jdbc.sql("""
                        update permit_application set state = :next,
                            closed_on = case when :closed then cast(:on as date) end,
                            collected_on = case when :next = 'COLLECTED' then cast(:on as date) end
                        where id = :id""")
                .param("next", next.name())
                .param("closed", next.isClosed())
                .param("on", on)
                .param("id", id)
                .update();
    }

    @Override
    public void lock(UUID id) {
        jdbc.sql("select 1 from permit_application where id = :id for update")
                .param("id", id)
                .query(Integer.class)
                .optional();
    }

    @Override
    public void lock(List<UUID> ids) {
        jdbc.sql("select 1 from permit_application where id = any(:ids) order by id for update")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Integer.class)
                .list();
    }

    @Override
    public void accepted(UUID id, Acceptance acceptance) {
        jdbc.sql("update permit_application set acceptance_no = :no, accepted_on = :on where id = :id")
                .param("no", acceptance.acceptanceNo())
                .param("on", acceptance.acceptedOn())
                .param("id", id)
                .update();
    }

    @Override
    public void cardMade(UUID id, MadeCard card) {
        jdbc.sql("update permit_application set card_no = :no, card_made_on = :on where id = :id")
                .param("no", card.cardNo())
                .param("on", card.madeOn())
                .param("id", id)
                .update();
    }

    @Override
    public void mark(UUID id, Mark mark) {
        List<String> lesser = Arrays.stream(Mark.values())
                .filter(other -> other.compareTo(mark) < 0)
                .map(Mark::name)
                .toList();
        jdbc.sql("update permit_application set mark = :mark where id = :id and mark in (:lesser)")
                .param("mark", mark.name())
                .param("lesser", lesser)
                .param("id", id)
                .update();
    }

    @Override
    public void markAnew(UUID id, Mark mark) {
        jdbc.sql("update permit_application set mark = :mark where id = :id and mark <> :mark")
                .param("mark", mark.name())
                .param("id", id)
                .update();
    }
}
