package org.huju.bench;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How PostgreSQL finds what is due: the very statements of the night's work, explained while they run, and undone. */
record DuePlans(JdbcClient jdbc) {

    private static final String ROWS = "500";
    private static final Pattern BUFFERS = Pattern.compile("Buffers: shared hit=(\\d+)(?: read=(\\d+))?");

    private static final Pattern TIMES = Pattern.compile("(?:Planning|Execution) Time: ([0-9.]+) ms");

    String toSuspend(LocalDate endedBy) throws ReflectiveOperationException {
        return explain(statement("TO_SUSPEND").replace(":endedBy", date(endedBy)));
    }

    String toRemind(LocalDate after, LocalDate upTo) throws ReflectiveOperationException {
        return explain(statement("TO_REMIND").replace(":after", date(after)).replace(":upTo", date(upTo)));
    }

    /** Pages touched by the whole statement. */
    static long buffers(String plan) {
        Matcher matcher = BUFFERS.matcher(plan);
        if (!matcher.find()) {
            throw new AssertionError("no buffers in\n" + plan);
        }
        return Long.parseLong(matcher.group(1)) + (matcher.group(2) == null ? 0 : Long.parseLong(matcher.group(2)));
    }

    /** What the statement itself took, planning included. */
    static double millis(String plan) {
        Matcher matcher = TIMES.matcher(plan);
        double all = 0;
        while (matcher.find()) {
            all += Double.parseDouble(matcher.group(1));
        }
        return all;
    }

    private static String statement(String name) throws ReflectiveOperationException {
        Field field =
                Class.forName("org.huju.permit.persistence.JdbcDuePermits").getDeclaredField(name);
        field.setAccessible(true);
        return (String) field.get(null);
    }

    private static String date(LocalDate day) {
        return "date '" + day + "'";
    }

    /** Alone in its transaction, its locks are gone when it ends. */
    private String explain(String sql) {
        return String.join(
                "\n",
                jdbc.sql("explain (analyze, buffers) " + sql.replace(":atMost", ROWS))
                        .query(String.class)
                        .list());
    }
}
