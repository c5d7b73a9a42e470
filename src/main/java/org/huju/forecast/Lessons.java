package org.huju.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What has been learned of the past, by month. */
public interface Lessons {

    /** The last day that has been learned; for one transaction at a time. Empty while another holds it. */
    Optional<LocalDate> takeTurn();

    /** The last day that has been learned. */
    LocalDate learnedUntil();

    void learnedUntil(LocalDate day);

    void add(YearMonth month, List<Move> moves);

    void addEnded(YearMonth month, Period period, long n, long late);

    void addScores(YearMonth month, List<Score> scores);

    /** Sums over these months. */
    List<Move> moves(YearMonth from, YearMonth until);

    /** Sums over these months. */
    List<Ended> ended(YearMonth from, YearMonth until);

    /** The last months with scores, at most so many, the latest first. */
    List<YearMonth> monthsScored(int atMost);

    /** Sums over these months, in the order of their tenth. */
    List<Score> scores(YearMonth from, YearMonth until);
}
