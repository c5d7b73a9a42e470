package org.huju.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huju.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 趋势: what was accepted and finished, and how much of it in time. */
@Service
@Transactional(readOnly = true)
public class TellTrend {

    static final int MOST_YEARS = 3;
    private static final int MOST_DAYS_BY_DAY = 400;

    private final Figures figures;
    private final Scopes scopes;
    private final Clock clock;

    TellTrend(Figures figures, Scopes scopes, Clock clock) {
        this.figures = figures;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** @param rate of what was finished, how much in time; null where nothing was */
    public record Point(LocalDate from, long accepted, long finished, long inTime, Double rate) {}

    /** @param code six digits; empty for what lies with no district */
    public record District(String code, String name, long accepted, long finished, long inTime, Double rate) {}

    public record Trend(LocalDate from, LocalDate to, List<Point> points, List<District> districts) {}

    /** @throws InvalidInput if the days are in the wrong order or too many */
    public Trend of(Selection selection, TrendUnit unit, LocalDate from, LocalDate to) {
        requireRange(unit, from, to);
        return new Trend(
                from,
                to,
                figures.periods(selection, unit, from, to).stream()
                        .map(one -> new Point(one.from(), one.accepted(), one.finished(), one.inTime(), rate(one)))
                        .toList(),
                figures.districts(selection, from, to).stream()
                        .map(one -> new District(
                                one.district(),
                                one.district().isEmpty() ? "全市" : scopes.districtName(one.district()),
                                one.accepted(),
                                one.finished(),
                                one.inTime(),
                                rate(one)))
                        .toList());
    }

    private void requireRange(TrendUnit unit, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new InvalidInput("from", "“开始日期”不能晚于结束日期");
        }
        if (to.isAfter(LocalDate.now(clock))) {
            throw new InvalidInput("to", "“结束日期”不能晚于今天");
        }
        if (from.isBefore(to.minusYears(MOST_YEARS))) {
            throw new InvalidInput("from", "“开始日期”：一次最多查看" + MOST_YEARS + "年，请缩短时间");
        }
        if (unit == TrendUnit.DAY && from.isBefore(to.minusDays(MOST_DAYS_BY_DAY))) {
            throw new InvalidInput("unit", "“统计单位”：按日最多查看" + MOST_DAYS_BY_DAY + "天，请改为按周或者按月");
        }
    }

    private static Double rate(Figures.Period period) {
        return period.finished() == 0 ? null : (double) period.inTime() / period.finished();
    }
}
