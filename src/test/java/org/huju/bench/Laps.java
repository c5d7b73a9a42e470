package org.huju.bench;

import java.util.Arrays;
import java.util.Locale;

/** How long each of many equal things took. */
record Laps(String what, long[] nanos, long allNanos) {

    static String head() {
        return String.format(
                Locale.ROOT, "%-44s %9s %11s %9s %9s%n", "", "estimates", "per second", "p50 ms", "p95 ms");
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-44s %9d %11.0f %9.3f %9.3f%n",
                what,
                nanos.length,
                perSecond(),
                percentile(50),
                percentile(95));
    }

    double perSecond() {
        return nanos.length / (allNanos / 1e9);
    }

    double percentile(int percent) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[(sorted.length - 1) * percent / 100] / 1e6;
    }
}
