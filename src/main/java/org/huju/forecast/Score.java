package org.huju.forecast;

/**
 * Forecasts beside what came of them, for the chances of one tenth.
 *
 * @param tenth 0 for chances below 0.1, 9 for those from 0.9
 * @param expected sum of the chances
 * @param late how many were late
 * @param squares sum of the squared differences between chance and outcome
 * @param squaresOfAverage the same for the average of the period, told to everybody
 */
public record Score(int tenth, long n, double expected, long late, double squares, double squaresOfAverage) {

    static Score of(double chance, double average, boolean late) {
        double outcome = late ? 1 : 0;
        return new Score(
                (int) Math.min(9, Math.floor(chance * 10)),
                1,
                chance,
                late ? 1 : 0,
                (chance - outcome) * (chance - outcome),
                (average - outcome) * (average - outcome));
    }

    Score plus(Score other) {
        return new Score(
                tenth,
                n + other.n,
                expected + other.expected,
                late + other.late,
                squares + other.squares,
                squaresOfAverage + other.squaresOfAverage);
    }
}
