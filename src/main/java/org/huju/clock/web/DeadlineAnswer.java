package org.huju.clock.web;

import java.time.LocalDate;
import java.util.List;
import org.huju.clock.CountedDay;
import org.huju.clock.Deadline;

/** What {@code GET /api/deadlines/{rule}} answers; dates are ISO dates, texts Chinese. */
record DeadlineAnswer(
        String rule,
        LocalDate from,
        LocalDate due,
        int amount,
        String unit,
        String article,
        String basis,
        String calendar,
        List<CountedDay> explanation) {

    static DeadlineAnswer of(Deadline deadline) {
        return new DeadlineAnswer(
                deadline.period().rule(),
                deadline.from(),
                deadline.due(),
                deadline.period().amount(),
                deadline.period().unit().code(),
                deadline.period().authority(),
                deadline.period().basis().code(),
                deadline.calendarVersion(),
                deadline.explanation());
    }
}
