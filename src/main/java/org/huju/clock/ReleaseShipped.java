package org.huju.clock;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huju.clock.Amendment.State;
import org.huju.clock.LedgerEntry.Act;
import org.huju.law.CalendarEdition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in the editions that came with the software and are not known here. Where no clock runs over that year, such an
 * edition is released at once; else, or where people here have amended the year themselves, nothing moves before they have
 * looked at it. An edition is known by its notice: the numbers of editions are given here.
 */
@Service
public class ReleaseShipped {

    private static final Logger log = LoggerFactory.getLogger(ReleaseShipped.class);

    private final Amendments amendments;
    private final AmendCalendar amendCalendar;

    ReleaseShipped(Amendments amendments, AmendCalendar amendCalendar) {
        this.amendments = amendments;
        this.amendCalendar = amendCalendar;
    }

    /** @param begin starts the process of an edition that would move dates; a year has one at a time */
    @Transactional
    public void releaseOrBegin(Consumer<Amendment> begin) {
        if (amendments.shipped().editions().stream().allMatch(this::isReleased)) {
            return;
        }
        amendments.lockForRelease();
        for (CalendarEdition edition : amendments.shipped().editions()) {
            if (!isReleased(edition) && !passedOver(edition)) {
                takeIn(edition, begin);
            }
        }
    }

    private void takeIn(CalendarEdition shipped, Consumer<Amendment> begin) {
        Amendment draft = amendCalendar.open(shipped);
        if (amendCalendar.touchesClocks(shipped.year()) || amendedHere(shipped)) {
            begin.accept(draft);
        } else {
            amendments.release(draft.id(), shipped, Act.SYSTEM);
        }
    }

    private boolean isReleased(CalendarEdition shipped) {
        return known(shipped).anyMatch(amendment -> amendment.state() == State.RELEASED);
    }

    /** A draft of its year comes first; what people have discarded once they need not discard at each start. */
    private boolean passedOver(CalendarEdition shipped) {
        Optional<Amendment> draft = amendments.draftOf(shipped.year());
        boolean discarded = known(shipped).anyMatch(ReleaseShipped::isDiscardedShipped);
        if (draft.isPresent()) {
            warn(shipped, "waits until the open amendment of that year has been released or discarded");
        } else if (discarded) {
            warn(shipped, "was discarded here; enter its notice to amend the calendar by it");
        }
        return draft.isPresent() || discarded;
    }

    private static boolean isDiscardedShipped(Amendment amendment) {
        return amendment.state() == State.DISCARDED && amendment.enteredBy().equals(Act.SYSTEM);
    }

    private static void warn(CalendarEdition shipped, String why) {
        log.warn(
                "The edition {} of the calendar that came with the software ({}) {}",
                shipped.version(),
                shipped.notice().cited(),
                why);
    }

    private Stream<Amendment> known(CalendarEdition shipped) {
        return amendments.of(shipped.year()).stream()
                .filter(amendment -> amendment.notice().isSameAs(shipped.notice()));
    }

    /** Whether an edition of the year, or one that names the same day, is none of the software's: it must not be replaced unseen. */
    private boolean amendedHere(CalendarEdition shipped) {
        return amendments.released().editions().stream()
                .filter(edition -> edition.year() == shipped.year()
                        || edition.days().keySet().stream()
                                .anyMatch(day -> shipped.days().containsKey(day)))
                .anyMatch(edition -> amendments.shipped().editions().stream()
                        .noneMatch(known ->
                                known.year() == edition.year() && known.notice().isSameAs(edition.notice())));
    }
}
