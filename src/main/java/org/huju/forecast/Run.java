package org.huju.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One period of one case, from its beginning to its end.
 *
 * @param id of its clock
 * @param district of the case, six digits; empty for the whole city
 * @param centre id of the office that took the case in; may be empty
 * @param stays in the order of time, the first may have begun before the period; no step follows itself
 * @param dates its due date as it stood from a day on, in the order of time; not empty
 * @param late whether its time ran out before the act was done
 */
public record Run(
        long id,
        Period period,
        String district,
        String centre,
        List<Stay> stays,
        List<Dated> dates,
        LocalDate endedOn,
        boolean late) {

    /**
     * What the ledger said from a day on.
     *
     * @param running false while it was stopped
     */
    public record Dated(LocalDate from, LocalDate due, boolean running) {}

    public Run {
        stays = List.copyOf(stays);
        dates = List.copyOf(dates);
    }

    LocalDate startedOn() {
        return dates.get(0).from();
    }

    /** What the ledger said on the morning of that day; on its first day, how it began. Empty before it began. */
    Optional<Dated> on(LocalDate day) {
        return inTheMorning(dates, Dated::from, day);
    }

    /** The step the case was at on the morning of that day; on its first day, the first it came to. Empty before it came to any. */
    Optional<Stay> at(LocalDate day) {
        return inTheMorning(stays, Stay::enteredOn, day);
    }

    private static <T> Optional<T> inTheMorning(List<T> inOrder, Function<T, LocalDate> since, LocalDate day) {
        return inOrder.stream()
                .filter(one -> since.apply(one).isBefore(day))
                .reduce((earlier, later) -> later)
                .or(() -> inOrder.stream()
                        .findFirst()
                        .filter(first -> !since.apply(first).isAfter(day)));
    }
}
