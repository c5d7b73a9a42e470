package org.huju.desk;

import java.time.LocalDate;
import org.huju.clock.Deadlines;
import org.huju.law.LawBook;
import org.springframework.stereotype.Component;

/** Counts ahead as many working days as {@code card-making-warning} counts back. */
@Component
class CardMakingWarning implements WarningPeriod {

    private final LawBook lawBook;
    private final Deadlines deadlines;

    CardMakingWarning(LawBook lawBook, Deadlines deadlines) {
        this.lawBook = lawBook;
        this.deadlines = deadlines;
    }

    @Override
    public LocalDate lastDayDueSoon(LocalDate today) {
        return deadlines.workingDaysAfter(
                today, lawBook.at(today).period("card-making-warning").amount());
    }
}
