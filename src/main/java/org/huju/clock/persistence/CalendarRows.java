package org.huju.clock.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.huju.clock.CalendarLines;
import org.huju.law.CalendarBook;
import org.huju.law.CalendarEdition;
import org.huju.law.CalendarNotice;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The released rows of {@code calendar_edition}; at the first start they are the editions the software brings. */
@Repository
class CalendarRows implements InitializingBean {

    private static final String SHIPPED = """
            insert into calendar_edition (id, year, number, title, notice_no, announced_on, days, state, shipped,
                entered_by, entered_at, decided_by, decided_at, release_no, replanned_at)
            select id, year, number, title, notice_no, announced_on, days, 'RELEASED', true,
                'system', :now, 'system', :now, nextval('calendar_release_seq'), :now
            from unnest(:ids, :years, :numbers, :titles, :notices, cast(:announced as date[]), :days)
                as edition (id, year, number, title, notice_no, announced_on, days)
            where not exists (select 1 from calendar_edition)
            on conflict do nothing""";

    private final JdbcClient jdbc;
    private final CalendarBook shipped;
    private final Clock clock;

    CalendarRows(JdbcClient jdbc, CalendarBook shippedCalendars, Clock clock) {
        this.jdbc = jdbc;
        this.shipped = shippedCalendars;
        this.clock = clock;
    }

    /** Before anything can count. */
    @Override
    public void afterPropertiesSet() {
        Columns<CalendarEdition> editions = new Columns<>(shipped.editions());
        jdbc.sql(SHIPPED)
                .param("now", OffsetDateTime.now(clock))
                .param("ids", editions.uuids(edition -> UUID.randomUUID()))
                .param("years", editions.numbers(CalendarEdition::year))
                .param("numbers", editions.numbers(CalendarEdition::number))
                .param("titles", editions.texts(edition -> edition.notice().title()))
                .param("notices", editions.texts(edition -> edition.notice().number()))
                .param(
                        "announced",
                        editions.texts(edition -> edition.notice().announcedOn().toString()))
                .param("days", editions.texts(edition -> CalendarLines.write(edition.days())))
                .update();
    }

    CalendarBook shipped() {
        return shipped;
    }

    long newestRelease() {
        return jdbc.sql("select coalesce(max(release_no), 0) from calendar_edition")
                .query(Long.class)
                .single();
    }

    CalendarBook released() {
        return shipped.withOnly(jdbc.sql("select * from calendar_edition where state = 'RELEASED'")
                .query((row, n) -> edition(row))
                .list());
    }

    private static CalendarEdition edition(ResultSet row) throws SQLException {
        return new CalendarEdition(
                row.getInt("year"), row.getInt("number"), notice(row), CalendarLines.read(row.getString("days")));
    }

    static CalendarNotice notice(ResultSet row) throws SQLException {
        return new CalendarNotice(
                row.getString("title"), row.getString("notice_no"), row.getObject("announced_on", LocalDate.class));
    }
}
