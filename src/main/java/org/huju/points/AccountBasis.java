package org.huju.points;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Where the points of an account come from. */
public sealed interface AccountBasis {

    /** Empty where there are no points. */
    Optional<Integer> total();

    /** The case they go back to; empty where there is none. */
    Optional<UUID> application();

    /**
     * They were counted here.
     *
     * @param of the application whose facts count
     * @param score counted last from them, and told
     */
    record Counted(UUID of, Score score) implements AccountBasis {

        @Override
        public Optional<Integer> total() {
            return score instanceof Score.Points points ? Optional.of(points.total()) : Optional.empty();
        }

        @Override
        public Optional<UUID> application() {
            return Optional.of(of);
        }
    }

    /**
     * They were confirmed before Huju and came with the permit, without their items (article 31).
     *
     * @param came the points they were then
     * @param on the day they were confirmed last before they came
     * @param now what they are, after changes that are known here
     */
    record CarriedOver(int came, LocalDate on, int now) implements AccountBasis {

        @Override
        public Optional<Integer> total() {
            return Optional.of(now);
        }

        @Override
        public Optional<UUID> application() {
            return Optional.empty();
        }

        CarriedOver become(int total) {
            return new CarriedOver(came, on, total);
        }
    }
}
