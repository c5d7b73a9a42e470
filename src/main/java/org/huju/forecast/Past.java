package org.huju.forecast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the forecasts rest on: how cases went on so far. For one thread at a time. */
final class Past {

    private final Map<Period, PeriodPast> periods = new HashMap<>();
    private final Map<Period, Double> lateShares = new HashMap<>();
    private final ForecastSettings settings;

    Past(List<Move> moves, List<Ended> ended, ForecastSettings settings) {
        this.settings = settings;
        moves.forEach(move -> periods.computeIfAbsent(move.period(), none -> new PeriodPast(settings.weight()))
                .add(move));
        ended.stream()
                .filter(one -> one.n() > 0)
                .forEach(one -> lateShares.put(one.period(), (double) one.late() / one.n()));
    }

    boolean knows(String matter) {
        return periods.keySet().stream().anyMatch(period -> period.matter().equals(matter));
    }

    /** The working days from today to the end of the period; empty where too little is known. */
    Optional<Days> rest(Situation now) {
        return Optional.ofNullable(periods.get(now.period()))
                .filter(past -> past.ended() >= settings.leastCases() && past.knows(now.step()))
                .map(past -> past.rest(now));
    }

    /** The share of all cases that were late, whatever their office and step. */
    double lateShare(Period period) {
        return lateShares.getOrDefault(period, 0.0);
    }
}
