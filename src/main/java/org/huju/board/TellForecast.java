package org.huju.board;

import java.time.LocalDate;
import java.util.List;

/** How the forecasts on the board come about, and how right they have been. */
public interface TellForecast {

    /**
     * Forecasts of one tenth of the chances.
     *
     * @param from of the chances, 0 to 0.9
     * @param expected the mean of the chances told
     * @param observed the share that was late
     */
    record Tenth(double from, double to, long n, double expected, double observed) {}

    /** From the first to the last day of these months. */
    record HeldOut(LocalDate from, LocalDate to) {}

    /**
     * @param method in Chinese, a paragraph each
     * @param days how many working days ahead it looks
     * @param learnedUntil the last day whose cases it knows
     * @param n how many forecasts are scored
     * @param brier mean of the squared difference between chance and outcome, 0 is best; null where nothing is scored
     * @param brierOfAverage the same if every case were told the average of its period
     * @param heldOut the months the scored cases ended in, each forecast from the months before; null where nothing is scored
     */
    record Forecast(
            List<String> method,
            int days,
            LocalDate learnedUntil,
            long n,
            Double brier,
            Double brierOfAverage,
            List<Tenth> calibration,
            HeldOut heldOut) {}

    Forecast latest();
}
