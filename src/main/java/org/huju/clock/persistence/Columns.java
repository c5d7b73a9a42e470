package org.huju.clock.persistence;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Rows turned into one array for each column, as {@code unnest} takes them. */
record Columns<T>(List<T> rows) {

    String[] texts(Function<T, String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    Integer[] numbers(Function<T, Integer> column) {
        return rows.stream().map(column).toArray(Integer[]::new);
    }

    UUID[] uuids(Function<T, UUID> column) {
        return rows.stream().map(column).toArray(UUID[]::new);
    }
}
