package org.huju.points;

import java.util.regex.Pattern;
import org.huju.people.Problems;

/** Reads fields that may be left out; what cannot be read is added to the problems and counts as none. */
final class OptionalFields {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,9}");

    private final Problems problems;

    OptionalFields(Problems problems) {
        this.problems = problems;
    }

    /** 0 if left out. */
    int number(String field, String label, String raw, int most) {
        if (isLeftOut(raw)) {
            return 0;
        }
        String text = raw.strip();
        if (WHOLE_NUMBER.matcher(text).matches() && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        problems.add(field, "“" + label + "”应为0至" + most + "的整数");
        return 0;
    }

    boolean flag(String field, String label, String raw) {
        if (isLeftOut(raw) || raw.strip().equals("false")) {
            return false;
        }
        if (!raw.strip().equals("true")) {
            problems.add(field, "“" + label + "”应为true（是）或者false（否）");
        }
        return raw.strip().equals("true");
    }

    <E extends Enum<E>> E choice(String field, String label, String raw, E none) {
        if (isLeftOut(raw)) {
            return none;
        }
        E chosen = problems.choice(field, label, raw.strip(), none.getDeclaringClass());
        return chosen == null ? none : chosen;
    }

    private static boolean isLeftOut(String raw) {
        return raw == null || raw.isBlank();
    }
}
