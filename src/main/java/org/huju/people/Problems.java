package org.huju.people;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.huju.FieldProblem;
import org.huju.InvalidInput;

/** Collects what is wrong, so that everything can be told at once. A value that could not be read is null until then. */
public final class Problems {

    private final List<FieldProblem> problems = new ArrayList<>();

    public void add(String field, String message) {
        problems.add(new FieldProblem(field, message));
    }

    public <T> T value(String field, String label, String raw, Function<String, T> parse) {
        if (raw == null || raw.isBlank()) {
            add(field, "请填写“" + label + "”");
            return null;
        }
        try {
            return parse.apply(raw);
        } catch (InvalidValue e) {
            String message = e.getMessage();
            add(field, message.startsWith(label) ? message : label + "：" + message);
            return null;
        } catch (InvalidInput e) {
            e.problems().forEach(problem -> add(field, problem.message()));
            return null;
        }
    }

    public <E extends Enum<E>> E choice(String field, String label, String raw, Class<E> choices) {
        if (raw == null || raw.isBlank()) {
            add(field, "请选择“" + label + "”");
            return null;
        }
        try {
            return Enum.valueOf(choices, raw);
        } catch (IllegalArgumentException e) {
            add(field, "“" + label + "”没有这个选项，请重新选择");
            return null;
        }
    }

    public LocalDate date(String field, String label, String raw) {
        if (raw == null || raw.isBlank()) {
            add(field, "请填写“" + label + "”");
            return null;
        }
        try {
            return LocalDate.parse(raw);
        } catch (DateTimeParseException e) {
            add(field, "“" + label + "”不是日期，请按“年-月-日”填写，例如2026-03-02");
            return null;
        }
    }

    public boolean none() {
        return problems.isEmpty();
    }

    public void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }
}
