package org.huju.clock;

import java.util.function.Consumer;
import org.huju.clock.LedgerEntry.Act;
import org.huju.law.CalendarBook;
import org.huju.law.CalendarEdition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in the editions that came with the software and are not known here. Where no clock runs over that year, such an
 * edition is released at once; else no date moves before people have looked at it.
 */
@Service
public class ReleaseShipped {

    private final Amendments amendments;
    private final AmendCalendar amendCalendar;

    ReleaseShipped(Amendments amendments, AmendCalendar amendCalendar) {
        this.amendments = amendments;
        this.amendCalendar = amendCalendar;
    }

    /** @param begin starts the process of an edition that would move dates; a year has one at a time */
    @Transactional
    public void releaseOrBegin(Consumer<Amendment> begin) {
        if (amendments.shipped().editions().stream().noneMatch(this::isNews)) {
            return;
        }
        amendments.lockForRelease();
        for (CalendarEdition edition : amendments.shipped().editions()) {
            if (isNews(edition) && amendments.draftOf(edition.year()).isEmpty()) {
                Amendment draft = amendCalendar.open(edition);
                if (amendCalendar.touchesClocks(edition.year())) {
                    begin.accept(draft);
                } else {
                    amendments.release(draft.id(), edition, Act.SYSTEM);
                }
            }
        }
    }

    /** One that is later than what is in force here. */
    private boolean isNews(CalendarEdition edition) {
        CalendarBook book = amendments.released();
        return book.latest(edition.year()).map(CalendarEdition::number).orElse(0) < edition.number();
    }
}
