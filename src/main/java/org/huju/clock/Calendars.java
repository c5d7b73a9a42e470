package org.huju.clock;

import org.huju.law.WorkingCalendar;

/** The working calendars this installation has released. */
public interface Calendars {

    /**
     * The calendar in force now, on every node at once. What is counted with it and stored cannot be overtaken by a
     * release before the transaction ends: a release waits for it, and then re-plans what it stored.
     */
    WorkingCalendar current();

    /** The calendar a stored date was counted with, e.g. {@code 2020.1} or {@code 2026.1+2027.provisional}. */
    WorkingCalendar of(String version);

    /** One calendar that never changes. */
    static Calendars only(WorkingCalendar calendar) {
        return new Calendars() {
            @Override
            public WorkingCalendar current() {
                return calendar;
            }

            @Override
            public WorkingCalendar of(String version) {
                return calendar;
            }
        };
    }
}
