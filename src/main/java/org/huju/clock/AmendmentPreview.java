package org.huju.clock;

import java.time.LocalDate;
import java.util.List;

/**
 * What the release of an edition would do to the clocks that run.
 *
 * @param version of the edition, e.g. {@code 2020.2}
 * @param clocks how many run over days it may name
 * @param moved how many get another due date or ceiling
 * @param overdue how many of these would be overdue at once, and are not now
 * @param renamed how many keep their dates and are only noted as counted with the new edition
 * @param moves which dates move, to which, and how often
 * @param changes the days that become something else
 */
public record AmendmentPreview(
        String version, long clocks, long moved, long overdue, long renamed, List<Move> moves, List<Change> changes) {

    /** @param name of the period, in Chinese */
    public record Move(String name, LocalDate from, LocalDate to, long count) {}

    /** A day and why it is worked or not, before and after, in Chinese. */
    public record Change(LocalDate day, String before, String after) {}

    AmendmentPreview with(List<Change> days) {
        return new AmendmentPreview(version, clocks, moved, overdue, renamed, moves, days);
    }
}
