package org.huju.board.web;

import java.util.Arrays;
import java.util.Optional;
import org.huju.InvalidInput;
import org.huju.board.CaseList.Filter;
import org.huju.board.CaseList.Order;
import org.huju.board.Timeliness;

/** The list's conditions as they stand in the address; what is left out is null. */
record CaseFilter(String position, String step, String clerk, Boolean risk, String order) {

    Filter filter() {
        return new Filter(
                timeliness(),
                or(step),
                or(clerk),
                Boolean.TRUE.equals(risk),
                "age".equals(order) ? Order.AGE : Order.DUE);
    }

    private Optional<Timeliness> timeliness() {
        if (or(position).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(Timeliness.values())
                .filter(one -> one.name().equals(position))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("position", "“状态”：没有这个状态，请从列表中选择")));
    }

    private static String or(String value) {
        return value == null ? "" : value;
    }
}
