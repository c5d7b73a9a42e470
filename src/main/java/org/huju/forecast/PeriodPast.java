package org.huju.forecast;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What is known of the steps within one period. */
final class PeriodPast {

    private final Map<String, StepPast> steps = new TreeMap<>();
    private final Map<Where, Map<String, Days>> rests = new HashMap<>();
    private final double weight;
    private long ended;

    PeriodPast(double weight) {
        this.weight = weight;
    }

    private record Where(String district, String centre) {}

    void add(Move move) {
        steps.computeIfAbsent(move.step(), none -> new StepPast()).add(move);
        if (move.next().equals(Move.END)) {
            ended += move.n();
        }
    }

    /** How many cases have been followed to the end of the period. */
    long ended() {
        return ended;
    }

    boolean knows(String step) {
        return steps.containsKey(step);
    }

    /** The working days from today to the end of the period, for a case at a step it has been at for so long. */
    Days rest(Situation now) {
        Kernel kernel = steps.get(now.step()).kernel(now.district(), now.holder(), weight);
        Map<String, Days> afterwards = rests.computeIfAbsent(new Where(now.district(), now.centre()), this::rests);
        return Path.from(kernel, now.elapsed(), afterwards);
    }

    private Map<String, Days> rests(Where where) {
        Map<String, Kernel> kernels = new TreeMap<>();
        steps.forEach((step, past) ->
                kernels.put(step, past.kernel(where.district, past.holder(where.district, where.centre), weight)));
        return Path.rests(kernels);
    }
}
