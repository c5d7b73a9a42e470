package org.huju.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huju.clock.AmendmentPreview.Move;
import org.huju.clock.LedgerEntry.Act;

/** Plans clocks anew without storing anything, and adds up what would happen. */
final class PreviewOfRelease {

    private record Moved(String name, LocalDate from, LocalDate to) {}

    private static final Comparator<Moved> ORDER =
            Comparator.comparing(Moved::name).thenComparing(Moved::from).thenComparing(Moved::to);
    private static final Act NOTHING_DONE = Act.of(Act.SYSTEM, "预览", "");

    private final Recount recount;
    private final LocalDate today;
    private final Map<Moved, Long> moves = new TreeMap<>(ORDER);
    private long clocks;
    private long moved;
    private long overdue;
    private long renamed;

    PreviewOfRelease(Recount recount, LocalDate today) {
        this.recount = recount;
        this.today = today;
    }

    AmendmentPreview of(String version, List<StatutoryClock> running) {
        running.forEach(this::add);
        List<Move> sums = moves.entrySet().stream()
                .map(move -> new Move(
                        move.getKey().name(),
                        move.getKey().from(),
                        move.getKey().to(),
                        move.getValue()))
                .toList();
        return new AmendmentPreview(version, clocks, moved, overdue, renamed, sums, List.of());
    }

    private void add(StatutoryClock before) {
        clocks++;
        Terms terms = recount.terms(before);
        StatutoryClock after = before.replan(terms, today, NOTHING_DONE);
        boolean dueMoves = note(terms.period().name(), before.due(), after.due());
        boolean ceilingMoves = terms.ceiling().isPresent()
                && !before.extended()
                && note(
                        terms.ceiling().get().name(),
                        before.ceiling().orElseThrow(),
                        after.ceiling().orElseThrow());
        if (dueMoves || ceilingMoves) {
            moved++;
            overdue += after.overdueOn(today) && !before.overdueOn(today) ? 1 : 0;
        } else if (after != before) {
            renamed++;
        }
    }

    private boolean note(String name, LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return false;
        }
        moves.merge(new Moved(name, from, to), 1L, Long::sum);
        return true;
    }
}
