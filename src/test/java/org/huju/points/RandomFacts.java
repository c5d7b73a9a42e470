package org.huju.points;

import java.time.LocalDate;
import java.util.Random;

/** Somebody made up; the same number gives the same person. Most are of working age and without a record. */
public final class RandomFacts {

    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);
    private static final int DAYS = 3_000;
    private static final int DAYS_OF_A_LIFE = 17_000;

    private RandomFacts() {}

    public static PointsFacts of(long seed) {
        Random random = new Random(seed);
        LocalDate on = FIRST_DAY.plusDays(random.nextInt(DAYS));
        LocalDate birthDate = on.minusYears(17).minusDays(random.nextInt(DAYS_OF_A_LIFE));
        return new PointsFacts(on, birthDate, claims(random), conduct(random));
    }

    private static Claims claims(Random random) {
        return new Claims(
                one(random, Education.values()),
                one(random, Title.values()),
                random.nextInt(13),
                random.nextInt(300),
                baseMonths(random),
                oneIn(random, 20),
                oneIn(random, 20),
                oneIn(random, 5),
                oneIn(random, 5),
                random.nextInt(1_500_000),
                random.nextInt(150),
                random.nextInt(12),
                random.nextInt(15),
                one(random, Award.values()),
                random.nextInt(15));
    }

    private static BaseMonths baseMonths(Random random) {
        int at3 = random.nextInt(37);
        int atLeast2 = at3 + random.nextInt(49 - at3);
        int atLeast1 = atLeast2 + random.nextInt(49 - atLeast2);
        return new BaseMonths(atLeast1 + random.nextInt(49 - atLeast1), atLeast1, atLeast2, at3);
    }

    private static Conduct conduct(Random random) {
        return new Conduct(
                oneIn(random, 10) ? random.nextInt(3) : 0,
                oneIn(random, 10) ? random.nextInt(3) : 0,
                oneIn(random, 10) ? random.nextInt(3) : 0,
                oneIn(random, 30),
                oneIn(random, 30));
    }

    private static <E> E one(Random random, E[] values) {
        return values[random.nextInt(values.length)];
    }

    private static boolean oneIn(Random random, int times) {
        return random.nextInt(times) == 0;
    }
}
