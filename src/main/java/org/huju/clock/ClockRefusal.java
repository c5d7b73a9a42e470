package org.huju.clock;

import java.util.List;
import java.util.function.Supplier;
import org.huju.FieldProblem;
import org.huju.InvalidInput;

/** What a clock refuses, always with the article or rule it rests on. */
public final class ClockRefusal {

    /** Stands for how the clock itself is. No form has it: a use case says which of its form's fields that is. */
    static final String CLOCK = "clock";

    private ClockRefusal() {}

    static void refuseIf(boolean wrong, String field, String message, String authority) {
        if (wrong) {
            throw of(field, message, authority);
        }
    }

    static InvalidInput of(String field, String message, String authority) {
        return new InvalidInput(field, message + "（" + authority + "）");
    }

    /**
     * Takes a step of a clock; what is refused because of the clock itself is said of this field.
     *
     * @param label of the field in the form
     */
    public static <T> T at(String field, String label, Supplier<T> step) {
        try {
            return step.get();
        } catch (InvalidInput refused) {
            List<FieldProblem> problems = refused.problems().stream()
                    .map(problem -> problem.field().equals(CLOCK)
                            ? new FieldProblem(field, label + "：" + problem.message())
                            : problem)
                    .toList();
            throw new InvalidInput(problems);
        }
    }

    /** As {@link #at(String, String, Supplier)}, for what gives no answer. */
    public static void at(String field, String label, Runnable step) {
        at(field, label, () -> {
            step.run();
            return null;
        });
    }
}
