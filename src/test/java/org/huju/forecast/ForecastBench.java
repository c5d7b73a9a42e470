package org.huju.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.huju.board.TellForecast.Forecast;
import org.huju.board.TellForecast.Tenth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How right the forecasts are on histories of which the truth is known, beside the average told to everybody and beside the truth itself. */
@Tag("forecast")
class ForecastBench {

    private static final int CASES = Integer.getInteger("bench.cases", 200_000);

    @Test
    void back_test() {
        BackTest backTest = new BackTest(CASES, 1);
        Forecast shown = backTest.shown();
        double truth = backTest.brierOfTruth();

        System.out.printf(
                Locale.ROOT,
                "%n%d cases learned, %d forecasts of %s to %s held against what came of them%n",
                CASES,
                shown.n(),
                shown.heldOut().from(),
                shown.heldOut().to());
        line("always the average", shown.brierOfAverage());
        line("the forecast", shown.brier());
        line("the true chance", truth);
        System.out.println("told          n   told on average  late");
        shown.calibration().forEach(ForecastBench::line);
        assertThat(shown.brier()).isBetween(truth - 0.01, shown.brierOfAverage());
    }

    private static void line(String what, double brier) {
        System.out.printf(Locale.ROOT, "Brier score of %-20s %.4f%n", what, brier);
    }

    private static void line(Tenth tenth) {
        System.out.printf(
                Locale.ROOT,
                "%.1f-%.1f %7d   %15.3f %5.3f%n",
                tenth.from(),
                tenth.to(),
                tenth.n(),
                tenth.expected(),
                tenth.observed());
    }
}
