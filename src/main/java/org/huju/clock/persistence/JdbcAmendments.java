package org.huju.clock.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.huju.clock.AmendCalendar;
import org.huju.clock.Amendment;
import org.huju.clock.Amendments;
import org.huju.law.CalendarBook;
import org.huju.law.CalendarEdition;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAmendments implements Amendments {

    private static final String READ = "select * from calendar_edition where ";

    private final JdbcClient jdbc;
    private final ReleasedCalendars calendars;
    private final CalendarRows rows;
    private final Clock clock;

    JdbcAmendments(JdbcClient jdbc, ReleasedCalendars calendars, CalendarRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public CalendarBook released() {
        return calendars.book();
    }

    @Override
    public CalendarBook shipped() {
        return rows.shipped();
    }

    @Override
    public Amendment get(UUID id) {
        return one("id = :id", id);
    }

    @Override
    public Amendment forChange(UUID id) {
        return one("id = :id for update", id);
    }

    private Amendment one(String which, UUID id) {
        return jdbc.sql(READ + which)
                .param("id", id)
                .query((row, n) -> amendment(row))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no amendment of the calendar " + id));
    }

    @Override
    public Optional<Amendment> draftOf(int year) {
        return jdbc.sql(READ + "year = :year and state = 'DRAFT'")
                .param("year", year)
                .query((row, n) -> amendment(row))
                .optional();
    }

    @Override
    public List<Amendment> of(int year) {
        return jdbc.sql(READ + "year = :year")
                .param("year", year)
                .query((row, n) -> amendment(row))
                .list();
    }

    @Override
    public void add(Amendment draft) {
        try {
            insert(draft);
        } catch (DuplicateKeyException e) {
            // Two at the same moment: the index holds where the look before could not see the other one.
            throw AmendCalendar.alreadyOpen(draft.year(), "由另一人");
        }
    }

    private void insert(Amendment draft) {
        jdbc.sql("""
                        insert into calendar_edition
                            (id, year, title, notice_no, announced_on, days, entered_by, entered_at)
                        values (:id, :year, :title, :number, :announced, :days, :by, :now)""")
                .param("id", draft.id())
                .param("year", draft.year())
                .param("title", draft.notice().title())
                .param("number", draft.notice().number())
                .param("announced", draft.notice().announcedOn())
                .param("days", draft.days())
                .param("by", draft.enteredBy())
                .param("now", now())
                .update();
    }

    @Override
    public void fill(UUID id, String days) {
        jdbc.sql("update calendar_edition set days = :days where id = :id and state = 'DRAFT'")
                .param("days", days)
                .param("id", id)
                .update();
    }

    @Override
    public void discard(UUID id, String by) {
        decide("state = 'DISCARDED'", id, by).update();
    }

    @Override
    public void lockForRelease() {
        calendars.lockForRelease();
    }

    @Override
    public void release(UUID id, CalendarEdition edition, String by) {
        calendars.lockForRelease();
        decide("state = 'RELEASED', number = :number, release_no = nextval('calendar_release_seq')", id, by)
                .param("number", edition.number())
                .update();
    }

    private JdbcClient.StatementSpec decide(String how, UUID id, String by) {
        return jdbc.sql("update calendar_edition set " + how
                        + ", decided_by = :by, decided_at = :now where id = :id and state = 'DRAFT'")
                .param("by", by)
                .param("now", now())
                .param("id", id);
    }

    @Override
    public void leave(UUID id, UUID caseId, String error) {
        jdbc.sql(
                        "insert into calendar_case_left (edition_id, case_id, error, left_at) values (:id, :case, :error, :now)")
                .param("id", id)
                .param("case", caseId)
                .param("error", error)
                .param("now", now())
                .update();
    }

    @Override
    public Optional<UUID> firstLeft(UUID id) {
        return jdbc.sql("select case_id from calendar_case_left where edition_id = :id order by case_id limit 1")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    @Override
    public void takenIn(UUID id, UUID caseId) {
        jdbc.sql("delete from calendar_case_left where edition_id = :id and case_id = :case")
                .param("id", id)
                .param("case", caseId)
                .update();
    }

    @Override
    public void replanned(UUID id, Optional<UUID> toCase, boolean last) {
        jdbc.sql("""
                        update calendar_edition set replanned_to = :to,
                            replanned_at = case when :last then cast(:now as timestamptz) end
                        where id = :id""")
                .param("to", toCase.orElse(null))
                .param("last", last)
                .param("now", now())
                .param("id", id)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Amendment amendment(ResultSet row) throws SQLException {
        return new Amendment(
                row.getObject("id", UUID.class),
                row.getInt("year"),
                CalendarRows.notice(row),
                row.getString("days"),
                Amendment.State.valueOf(row.getString("state")),
                row.getString("entered_by"),
                Optional.ofNullable(row.getString("decided_by")),
                Optional.ofNullable(row.getObject("replanned_to", UUID.class)),
                row.getObject("replanned_at") != null);
    }
}
