package org.huju.forecast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How made-up cases go, and what is therefore true of them: review, sometimes by a department too, signature, sometimes back to review, then
 * the card. Police branches differ: the slowest takes four times as long as the quickest.
 */
final class Truth {

    static final String REVIEW = "review";
    static final String VERIFY = "verify";
    static final String SIGN = "sign";
    static final String CARD = "card";

    /** Of the period, in working days. */
    static final int DAYS_OF_PERIOD = 15;

    private static final int DISTRICTS = 16;
    private static final int LONGEST = 100;

    /** @param share of all that leave the step */
    private record Way(String next, double share) {}

    /**
     * A gamma distribution in whole days.
     *
     * @param shape 1 without memory, higher the more regular
     * @param scale in days
     */
    private record Times(double shape, double scale, List<Way> ways) {}

    private static final Map<String, Times> STEPS = Map.of(
            REVIEW, new Times(2, 1.1, List.of(new Way(SIGN, 0.8), new Way(VERIFY, 0.2))),
            VERIFY, new Times(3, 1.2, List.of(new Way(REVIEW, 1))),
            SIGN, new Times(1.5, 1.3, List.of(new Way(CARD, 0.93), new Way(REVIEW, 0.07))),
            CARD, new Times(4, 0.7, List.of(new Way(Move.END, 1))));

    private final Map<String, double[]> known = new HashMap<>();

    static String district(int n) {
        return "3101%02d".formatted(1 + n % DISTRICTS);
    }

    static List<String> districts() {
        return IntStream.range(0, DISTRICTS).mapToObj(Truth::district).toList();
    }

    static String office(String step, String district) {
        return switch (step) {
            case VERIFY -> "dept-housing";
            case CARD -> "centre-" + district + "001";
            default -> "police-" + district;
        };
    }

    /** How long a case stays at a step, by chance. */
    int days(String step, String district, SplittableRandom random) {
        return pick(shares(step, district), random);
    }

    String next(String step, SplittableRandom random) {
        double at = random.nextDouble();
        for (Way way : STEPS.get(step).ways) {
            at -= way.share;
            if (at < 0) {
                return way.next;
            }
        }
        return STEPS.get(step).ways.get(0).next;
    }

    /** How likely it truly is that a case at that step is late: the share of so many that go on as cases go. */
    double chance(Situation now, int left, int tries, SplittableRandom random) {
        double[] waited = shares(now.step(), now.district()).clone();
        for (int day = 0; day < Math.min(now.elapsed(), LONGEST); day++) {
            waited[day] = 0;
        }
        int late = 0;
        for (int i = 0; i < tries; i++) {
            int rest = pick(waited, random) - now.elapsed() + after(now.step(), now.district(), random);
            late += rest > left ? 1 : 0;
        }
        return (double) late / tries;
    }

    private int after(String step, String district, SplittableRandom random) {
        String next = next(step, random);
        return next.equals(Move.END) ? 0 : days(next, district, random) + after(next, district, random);
    }

    private double[] shares(String step, String district) {
        return known.computeIfAbsent(step + district, none -> {
            Times times = STEPS.get(step);
            double scale = times.scale * (office(step, district).startsWith("police") ? slowness(district) : 1);
            return IntStream.rangeClosed(0, LONGEST)
                    .mapToDouble(day -> Math.pow(day + 0.5, times.shape - 1) * Math.exp(-(day + 0.5) / scale))
                    .toArray();
        });
    }

    private static double slowness(String district) {
        return 0.5 + 1.5 * (Integer.parseInt(district.substring(4)) - 1) / (DISTRICTS - 1);
    }

    private static int pick(double[] weights, SplittableRandom random) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double at = random.nextDouble() * sum;
        for (int day = 0; day < weights.length; day++) {
            at -= weights[day];
            if (at < 0) {
                return day;
            }
        }
        return weights.length - 1;
    }
}
