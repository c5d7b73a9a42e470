package org.huju.issuance;

import java.time.LocalDate;
import org.huju.clock.StatutoryClock;

/** 期限标记: how an application stands against the limits of article 12. */
public enum Mark {
    NONE(""),
    DUE_SOON("临期"),
    OVERDUE("超期"),
    PAST_CEILING("超上限");

    private final String label;

    Mark(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /**
     * The mark that is true on that day.
     *
     * @param warnedFrom the day from which people are to be warned of the clock's end
     */
    static Mark on(LocalDate today, StatutoryClock clock, LocalDate warnedFrom) {
        if (clock.ceiling().filter(today::isAfter).isPresent()) {
            return PAST_CEILING;
        }
        if (clock.overdueOn(today)) {
            return OVERDUE;
        }
        return today.isBefore(warnedFrom) ? NONE : DUE_SOON;
    }
}
