package org.huju.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.clock.Amendment.State;
import org.huju.clock.AmendmentPreview.Change;
import org.huju.law.CalendarBook;
import org.huju.law.CalendarEdition;
import org.huju.law.CalendarNotice;
import org.huju.law.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 调整工作日历: a new edition of a year is entered by its notice, filled in, looked at for what it would move, and released. */
@Service
@Transactional
public class AmendCalendar {

    private final Amendments amendments;
    private final AmendmentRules rules;
    private final Deadlines deadlines;
    private final RunningClocks running;
    private final Clock clock;

    AmendCalendar(
            Amendments amendments, AmendmentRules rules, Deadlines deadlines, RunningClocks running, Clock clock) {
        this.amendments = amendments;
        this.rules = rules;
        this.deadlines = deadlines;
        this.running = running;
        this.clock = clock;
    }

    /**
     * Enters the notice; the days begin as they stand.
     *
     * @throws InvalidInput if no such notice can be, or the year is being amended already
     */
    public Amendment open(int year, CalendarNotice notice, String by) {
        CalendarBook book = amendments.released();
        rules.checkNotice(book, year, notice);
        String present = book.latest(year)
                .map(CalendarEdition::days)
                .map(CalendarLines::write)
                .orElse("");
        return open(year, notice, present, by);
    }

    /** Enters an edition that has come with the software. */
    public Amendment open(CalendarEdition shipped) {
        return open(shipped.year(), shipped.notice(), CalendarLines.write(shipped.days()), LedgerEntry.Act.SYSTEM);
    }

    private Amendment open(int year, CalendarNotice notice, String days, String by) {
        amendments.draftOf(year).ifPresent(open -> {
            throw alreadyOpen(year, "按" + open.notice().cited());
        });
        Amendment draft = Amendment.draft(UUID.randomUUID(), year, notice, days, by);
        amendments.add(draft);
        return draft;
    }

    /** @param how in Chinese: by which notice, or by whom */
    public static InvalidInput alreadyOpen(int year, String how) {
        return new InvalidInput("year", year + "年的日历正在" + how + "调整，请先发布或者放弃那一次调整");
    }

    @Transactional(readOnly = true)
    public Amendment get(UUID id) {
        return amendments.get(id);
    }

    /** The edition of the year in force; empty while its notice is still to come. */
    @Transactional(readOnly = true)
    public Optional<CalendarEdition> present(int year) {
        return amendments.released().latest(year);
    }

    /**
     * Says what the notice says, a line for each day.
     *
     * @throws InvalidInput naming each line and each day that cannot be
     */
    public void fill(UUID id, String days) {
        CalendarEdition edition = edition(draft(id).filledWith(days));
        amendments.fill(id, CalendarLines.write(edition.days()));
    }

    /** What the release would do to the clocks that run now. */
    @Transactional(readOnly = true)
    public AmendmentPreview preview(UUID id) {
        Amendment draft = amendments.get(id);
        CalendarBook book = amendments.released();
        CalendarEdition edition = draft.edition(nextNumber(book, draft.year()));
        WorkingCalendar before = book.latest();
        WorkingCalendar after = book.with(edition).latest();
        return new PreviewOfRelease(new Recount(deadlines, after), LocalDate.now(clock))
                .of(edition.version(), running.touching(book.firstDay(draft.year()), book.lastDay(draft.year())))
                .with(changes(before, after, book.firstDay(draft.year()), book.lastDay(draft.year())));
    }

    private static List<Change> changes(
            WorkingCalendar before, WorkingCalendar after, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .filter(day -> before.day(day).kind() != after.day(day).kind())
                .map(day ->
                        new Change(day, before.day(day).reason(), after.day(day).reason()))
                .toList();
    }

    /**
     * From now on every count is made with it; those made before are planned anew by {@link ReplanClocks}.
     *
     * @throws InvalidInput if it no longer fits what else has been released since it was filled in
     */
    public void release(UUID id, String by) {
        Amendment draft = draft(id);
        amendments.lockForRelease();
        amendments.release(id, edition(draft), by);
    }

    /** It is not released, and nothing changes. */
    public void discard(UUID id, String by) {
        draft(id);
        amendments.discard(id, by);
    }

    /** Whether any clock runs over days that an edition of that year may name. */
    @Transactional(readOnly = true)
    public boolean touchesClocks(int year) {
        CalendarBook book = amendments.released();
        return !running.casesTouching(book.firstDay(year), book.lastDay(year), Optional.empty(), 1)
                .isEmpty();
    }

    private Amendment draft(UUID id) {
        Amendment amendment = amendments.forChange(id);
        if (amendment.state() != State.DRAFT) {
            throw new InvalidInput("decision", "这次调整已经发布或者放弃");
        }
        return amendment;
    }

    private CalendarEdition edition(Amendment draft) {
        CalendarBook book = amendments.released();
        CalendarEdition edition = draft.edition(nextNumber(book, draft.year()));
        rules.checkDays(book, edition);
        return edition;
    }

    private static int nextNumber(CalendarBook book, int year) {
        return 1 + book.latest(year).map(CalendarEdition::number).orElse(0);
    }
}
