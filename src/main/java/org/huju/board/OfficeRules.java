package org.huju.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.huju.clock.Deadlines;
import org.huju.law.Law;
import org.huju.law.LawBook;
import org.springframework.stereotype.Component;

/** Which periods bind an office. What nobody is supervised for, such as the days to supplement materials, binds the applicant. */
@Component
class OfficeRules {

    private final LawBook lawBook;
    private final Deadlines deadlines;
    private final Clock clock;
    private volatile OfDay known;

    OfficeRules(LawBook lawBook, Deadlines deadlines, Clock clock) {
        this.lawBook = lawBook;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    private record OfDay(LocalDate day, Set<String> rules) {}

    /** By the law of today. */
    Set<String> today() {
        LocalDate today = LocalDate.now(clock);
        OfDay found = known;
        if (found == null || !found.day.equals(today)) {
            found = new OfDay(today, on(lawBook.at(today)));
            known = found;
        }
        return found.rules;
    }

    private Set<String> on(Law law) {
        return deadlines.rules().stream().filter(law::supervises).collect(Collectors.toUnmodifiableSet());
    }
}
