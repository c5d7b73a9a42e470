package org.huju.forecast;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How often cases went on from a step, by next step and working days. Filled by one thread, then only read. */
final class Counts {

    private final Map<String, long[]> byNext = new TreeMap<>();
    private long n;
    private double days;

    void add(String next, int afterDays, long times) {
        byNext.computeIfAbsent(next, none -> new long[Days.LATER + 1])[Math.min(afterDays, Days.LATER)] += times;
        n += times;
        days += (double) afterDays * times;
    }

    long n() {
        return n;
    }

    long n(String next) {
        long sum = 0;
        for (long times : byNext.getOrDefault(next, new long[0])) {
            sum += times;
        }
        return sum;
    }

    long n(String next, int afterDays) {
        long[] times = byNext.get(next);
        return times == null ? 0 : times[afterDays];
    }

    Set<String> nexts() {
        return byNext.keySet();
    }

    double meanDays() {
        return n == 0 ? 0 : days / n;
    }
}
