package org.huju.registration.persistence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.huju.people.IdNumber;
import org.huju.people.IdNumberVault;
import org.huju.registration.Registration;
import org.huju.registration.Registration.Ending;
import org.huju.registration.RegistrationDates;
import org.huju.registration.Registrations;
import org.huju.registration.Span;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRegistrations implements Registrations {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final String LAST = """
            select * from residence_registration where id_number_fingerprint = :person
            order by (state <> 'CURRENT'), registered_on desc, made_in_turn desc limit 1""";

    private final JdbcClient jdbc;
    private final IdNumberVault vault;
    private final RegistrationDates dates;
    private final RegistrationRow row;

    JdbcRegistrations(JdbcClient jdbc, IdNumberVault vault, RegistrationDates dates) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.dates = dates;
        this.row = new RegistrationRow(vault);
    }

    @Override
    public String nextRegistrationNo(LocalDate on) {
        long number = jdbc.sql("select nextval('residence_registration_number_seq')")
                .query(Long.class)
                .single();
        return "D" + on.format(DAY) + "%06d".formatted(number);
    }

    /** The days of its reminders are kept beside it, so that a night's work finds those that are due and touches no others. */
    @Override
    public void add(Registration registration) {
        Span span = registration.span();
        LocalDate lawOf = span.registeredOn();
        jdbc.sql("""
                        insert into residence_registration (id, registration_no, id_number_sealed, id_number_fingerprint,
                            name, phone, household_address, street_code, residence_address, home_kind,
                            registered_on, valid_until, continuous_from, state, centre_id, case_id, registered_by,
                            permit_reminder_on, ending_reminder_on)
                        values (:id, :registrationNo, :sealed, :fingerprint,
                            :name, :phone, :householdAddress, :streetCode, :residenceAddress, :homeKind,
                            :registeredOn, :validUntil, :continuousFrom, 'CURRENT', :centreId, :caseId, :by,
                            :permitReminderOn, :endingReminderOn)""")
                .params(RegistrationRow.params(registration.registrant(), registration.dwelling(), vault))
                .param("id", registration.id())
                .param("registrationNo", registration.registrationNo())
                .param("registeredOn", span.registeredOn())
                .param("validUntil", span.validUntil())
                .param("continuousFrom", span.continuousFrom())
                .param("centreId", registration.centreId())
                .param("caseId", registration.caseId())
                .param("by", registration.by())
                .param("permitReminderOn", dates.permitFrom(span.continuousFrom(), lawOf))
                .param("endingReminderOn", dates.endingReminderOn(span.validUntil(), lawOf))
                .update();
    }

    @Override
    public Registration get(UUID id) {
        return one(jdbc.sql("select * from residence_registration where id = :id")
                        .param("id", id))
                .orElseThrow(() -> new NoSuchElementException("no residence registration " + id));
    }

    @Override
    public Optional<Registration> last(IdNumber person) {
        return one(jdbc.sql(LAST).param("person", vault.fingerprint(person)));
    }

    @Override
    public Optional<Registration> lockLast(IdNumber person) {
        return one(jdbc.sql(LAST + " for update").param("person", vault.fingerprint(person)));
    }

    @Override
    public Optional<Registration> madeIn(UUID caseId) {
        return one(jdbc.sql("select * from residence_registration where case_id = :case")
                .param("case", caseId));
    }

    @Override
    public List<Registration> of(IdNumber person) {
        return jdbc.sql("""
                        select * from residence_registration where id_number_fingerprint = :person
                        order by registered_on, made_in_turn""")
                .param("person", vault.fingerprint(person))
                .query(row)
                .list();
    }

    @Override
    public void end(UUID id, Ending ending) {
        jdbc.sql("""
                        update residence_registration
                        set state = :state, ended_on = :on, ended_because = :reason,
                            permit_reminder_on = null, ending_reminder_on = null
                        where id = :id""")
                .param("state", ending.state().name())
                .param("on", ending.on())
                .param("reason", ending.reason())
                .param("id", id)
                .update();
    }

    @Override
    public void countAnew(UUID id, LocalDate continuousFrom) {
        jdbc.sql(
                        "update residence_registration set continuous_from = :from, permit_reminder_on = :reminder where id = :id")
                .param("from", continuousFrom)
                .param("reminder", dates.permitFrom(continuousFrom, continuousFrom))
                .param("id", id)
                .update();
    }

    @Override
    public void beganEarlier(UUID id, LocalDate continuousFrom) {
        jdbc.sql("update residence_registration set continuous_from = :from where id = :id")
                .param("from", continuousFrom)
                .param("id", id)
                .update();
    }

    private Optional<Registration> one(StatementSpec query) {
        return query.query(row).optional();
    }
}
