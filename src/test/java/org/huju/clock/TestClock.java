package org.huju.clock;

import org.huju.law.CalendarBook;
import org.huju.law.LawBook;
import org.huju.law.WorkingCalendar;

/** The real law and calendar, loaded once for all tests. */
public final class TestClock {

    public static final LawBook LAW_BOOK = ClockConfiguration.lawBook();
    public static final CalendarBook CALENDAR_BOOK = ClockConfiguration.shippedCalendars();
    public static final WorkingCalendar CALENDAR = CALENDAR_BOOK.latest();
    public static final Deadlines DEADLINES = new Deadlines(LAW_BOOK, Calendars.only(CALENDAR));

    private TestClock() {}
}
