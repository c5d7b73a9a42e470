package org.huju.support;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.huju.clock.CalendarLines;
import org.huju.law.CalendarBook;
import org.huju.law.CalendarEdition;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sets the installation to the editions of the calendar that were known on some day. */
public class CalendarShelf {

    private final JdbcClient jdbc;
    private final CalendarBook shipped;

    CalendarShelf(JdbcClient jdbc, CalendarBook shippedCalendars) {
        this.jdbc = jdbc;
        this.shipped = shippedCalendars;
    }

    /** As if the software were of that day. */
    public void knownOn(LocalDate day) {
        put(edition -> !edition.notice().announcedOn().isAfter(day));
    }

    /** What the software brings, no amendment begun. */
    public void asShipped() {
        put(edition -> true);
    }

    private void put(Predicate<CalendarEdition> known) {
        jdbc.sql("delete from calendar_case_left").update();
        jdbc.sql("delete from calendar_edition").update();
        shipped.editions().stream().filter(known).forEach(this::release);
    }

    private void release(CalendarEdition edition) {
        jdbc.sql("""
                        insert into calendar_edition (id, year, number, title, notice_no, announced_on, days, state,
                            entered_by, entered_at, decided_by, decided_at, release_no, replanned_at)
                        values (gen_random_uuid(), :year, :number, :title, :notice, :announced, :days, 'RELEASED',
                            'test', now(), 'test', now(), nextval('calendar_release_seq'), now())""")
                .param("year", edition.year())
                .param("number", edition.number())
                .param("title", edition.notice().title())
                .param("notice", edition.notice().number())
                .param("announced", edition.notice().announcedOn())
                .param("days", CalendarLines.write(edition.days()))
                .update();
    }
}
