package org.huju.points.persistence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.people.IdNumber;
import org.huju.people.IdNumberVault;
import org.huju.points.PointsApplication;
import org.huju.points.PointsApplication.Acceptance;
import org.huju.points.PointsApplications;
import org.huju.points.PointsFacts;
import org.huju.points.PointsState;
import org.huju.points.ReceivePointsApplication;
import org.huju.points.Review;
import org.huju.points.Score;
import org.huju.points.WrongPointsState;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPointsApplications implements PointsApplications {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final JdbcClient jdbc;
    private final IdNumberVault vault;
    private final PointsRow row;
    private final ReviewsAndScores counted;

    JdbcPointsApplications(JdbcClient jdbc, IdNumberVault vault, Json json, ReviewsAndScores counted) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.row = new PointsRow(vault, json);
        this.counted = counted;
    }

    @Override
    public void add(PointsApplication application, String submissionKey, String receivedBy) {
        try {
            jdbc.sql(PointsRow.INSERT)
                    .params(row.params(application, submissionKey, receivedBy))
                    .update();
        } catch (DuplicateKeyException e) {
            // Two at the same moment: the index holds where the look before could not see the other one.
            throw clash(e);
        }
    }

    private static InvalidInput clash(DuplicateKeyException e) {
        boolean samePerson = String.valueOf(e.getMessage()).matches("(?s).*points_application_\\w+_per_person.*");
        return samePerson
                ? ReceivePointsApplication.alreadyOpen("正在登记")
                : new InvalidInput("Idempotency-Key", "同一提交编号“Idempotency-Key”正在处理，请稍后查询，不要重复提交");
    }

    @Override
    public String nextApplicationNo(LocalDate on) {
        return "J" + on.format(DAY) + next("points_application_number_seq");
    }

    @Override
    public String nextAcceptanceNo(LocalDate on) {
        return "B" + on.format(DAY) + next("points_acceptance_number_seq");
    }

    private String next(String sequence) {
        long number =
                jdbc.sql("select nextval('" + sequence + "')").query(Long.class).single();
        return "%06d".formatted(number);
    }

    @Override
    public Optional<PointsApplication> find(UUID id) {
        return one(jdbc.sql("select * from points_application where id = :id").param("id", id));
    }

    @Override
    public PointsApplication get(UUID id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no application for points " + id));
    }

    @Override
    public Optional<PointsApplication> withSubmissionKey(String key) {
        return one(jdbc.sql("select * from points_application where submission_key = :key")
                .param("key", key));
    }

    @Override
    public Optional<PointsApplication> withNumber(String number) {
        return one(
                jdbc.sql("select * from points_application where application_no = :number or acceptance_no = :number")
                        .param("number", number));
    }

    @Override
    public Optional<PointsApplication> openOf(IdNumber holder) {
        return one(jdbc.sql("""
                        select * from points_application where id_number_fingerprint = :holder
                        and state not in ('DIRECT_REQUESTED', 'LEFT_TO_EMPLOYER', 'NOT_ACCEPTED', 'SCORED', 'REFUSED', 'WITHDRAWN')""").param("holder", vault.fingerprint(holder)));
    }

    @Override
    public Optional<PointsApplication> directRequestOf(IdNumber holder) {
        return one(jdbc.sql("""
                        select * from points_application
                        where id_number_fingerprint = :holder and state = 'DIRECT_REQUESTED'""").param("holder", vault.fingerprint(holder)));
    }

    @Override
    public List<PointsApplication> of(IdNumber holder) {
        return jdbc.sql("""
                        select * from points_application
                        where id_number_fingerprint = :holder order by received_on, application_no""")
                .param("holder", vault.fingerprint(holder))
                .query(row)
                .list();
    }

    @Override
    public boolean isFollowed(UUID id) {
        return jdbc.sql("""
                        select exists (select 1 from points_application a
                            join points_application later on later.id_number_fingerprint = a.id_number_fingerprint
                            where a.id = :id and later.state in ('SCORED', 'REFUSED')
                            and (select min(s.id) from points_score s where s.application_id = later.id)
                                > (select min(s.id) from points_score s where s.application_id = a.id))""").param("id", id).query(Boolean.class).single();
    }

    private Optional<PointsApplication> one(StatementSpec statement) {
        return statement.query(row).optional();
    }

    @Override
    public void lock(UUID id) {
        jdbc.sql("select 1 from points_application where id = :id for no key update")
                .param("id", id)
                .query(Integer.class)
                .optional();
    }

    @Override
    public void become(UUID id, PointsState next, LocalDate on) {
        lock(id);
        PointsApplication application = get(id);
        if (!application.state().mayBecome(next)) {
            throw new WrongPointsState(application, next);
        }
        try {
            jdbc.sql("""
                            update points_application set state = :next,
                                closed_on = case when :closed then cast(:on as date) end
                            where id = :id""")
                    .param("next", next.name())
                    .param("closed", next.isClosed())
                    .param("on", on)
                    .param("id", id)
                    .update();
        } catch (DuplicateKeyException e) {
            // A direct request that is taken while the employer's own application is open.
            throw clash(e);
        }
    }

    @Override
    public void accepted(UUID id, Acceptance acceptance) {
        jdbc.sql("update points_application set acceptance_no = :no, accepted_on = :on where id = :id")
                .param("no", acceptance.acceptanceNo())
                .param("on", acceptance.acceptedOn())
                .param("id", id)
                .update();
    }

    @Override
    public void foundTrue(UUID id, LocalDate on) {
        jdbc.sql("update points_application set found_true_on = :on where id = :id")
                .param("on", on)
                .param("id", id)
                .update();
    }

    @Override
    public void reviewed(UUID id, Review review) {
        counted.reviewed(id, review);
    }

    @Override
    public Optional<Review> review(UUID id) {
        return counted.review(id);
    }

    @Override
    public void scored(UUID id, PointsFacts facts, Score score, LocalDate on) {
        if (!facts.birthDate().equals(get(id).filing().holder().idNumber().birthDate())) {
            throw new IllegalArgumentException("the birth date is not that of the holder of " + id);
        }
        counted.scored(id, facts, score, on);
    }

    @Override
    public Optional<Scored> score(UUID id) {
        return counted.score(id);
    }

    @Override
    public List<Scored> told() {
        return counted.told();
    }
}
