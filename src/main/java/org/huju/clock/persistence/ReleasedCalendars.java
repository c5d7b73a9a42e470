package org.huju.clock.persistence;

import java.util.List;
import org.huju.clock.Calendars;
import org.huju.law.CalendarBook;
import org.huju.law.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Asks the database which release is the newest and keeps what was made of it.
 *
 * <p>Whoever counts in a transaction holds a shared lock until it ends; a release takes it alone. So no clock is stored
 * with the old calendar after those to be planned anew have been looked up.
 */
@Repository
class ReleasedCalendars implements Calendars {

    /** Any number that no other advisory lock of the house has. */
    private static final long LOCK = 4_2020_01_27L;

    private final JdbcClient jdbc;
    private final CalendarRows rows;
    private volatile Known known = new Known(-1, null, null);

    ReleasedCalendars(JdbcClient jdbc, CalendarRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    private record Known(long release, CalendarBook book, WorkingCalendar latest) {}

    /** What a transaction has once counted with stays the same for it. */
    private record Held(WorkingCalendar calendar) implements TransactionSynchronization {}

    @Override
    public WorkingCalendar current() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return known().latest();
        }
        return held().stream().findFirst().map(Held::calendar).orElseGet(this::hold);
    }

    private WorkingCalendar hold() {
        lock("pg_advisory_xact_lock_shared");
        Held held = new Held(known().latest());
        TransactionSynchronizationManager.registerSynchronization(held);
        return held.calendar();
    }

    private static List<Held> held() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Held.class::isInstance)
                .map(Held.class::cast)
                .toList();
    }

    @Override
    public WorkingCalendar of(String version) {
        return book().of(version);
    }

    CalendarBook book() {
        return known().book();
    }

    /** @throws IllegalStateException if this transaction has counted with the calendar that is to be replaced */
    void lockForRelease() {
        if (!held().isEmpty()) {
            throw new IllegalStateException("a transaction that counts cannot release another calendar");
        }
        lock("pg_advisory_xact_lock");
    }

    private void lock(String function) {
        jdbc.sql("select 1 from (select " + function + "(:key)) held")
                .param("key", LOCK)
                .query(Integer.class)
                .single();
    }

    private Known known() {
        long release = rows.newestRelease();
        Known kept = known;
        if (kept.release() != release) {
            CalendarBook book = rows.released();
            kept = new Known(release, book, book.latest());
            known = kept;
        }
        return kept;
    }
}
