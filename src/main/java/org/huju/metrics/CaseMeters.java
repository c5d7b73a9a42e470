package org.huju.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.huju.board.Figures;
import org.huju.board.Figures.By;
import org.huju.board.Figures.Open;
import org.huju.board.Matter;
import org.huju.board.Selection;
import org.huju.board.Timeliness;
import org.huju.desk.WarningPeriod;
import org.springframework.stereotype.Component;

/** {@code huju.cases.open}: the board's own figures, by matter and by how the cases stand with their dates. */
@Component
class CaseMeters implements Refreshed {

    private static final Selection CITY = new Selection("", "", "", "");

    private final Figures figures;
    private final WarningPeriod warning;
    private final Clock clock;
    private final MultiGauge open;

    CaseMeters(Figures figures, WarningPeriod warning, Clock clock, MeterRegistry meters) {
        this.figures = figures;
        this.warning = warning;
        this.clock = clock;
        this.open = MultiGauge.builder("huju.cases.open")
                .description("Open cases of the whole city")
                .register(meters);
    }

    @Override
    public void refresh() {
        LocalDate today = LocalDate.now(clock);
        Map<String, Long> counted = figures.open(CITY, today, warning.lastDayDueSoon(today)).stream()
                .filter(one -> one.by() == By.MATTER)
                .collect(Collectors.toMap(one -> key(one.key(), one.timeliness()), Open::n, Long::sum));
        open.register(rows(counted), true);
    }

    /** What there is none of has a row too: a line that ends tells nobody that it ended at nought. */
    private static List<Row<?>> rows(Map<String, Long> counted) {
        return Arrays.stream(Matter.values())
                .<Row<?>>flatMap(matter -> Arrays.stream(Timeliness.values())
                        .map(how -> Row.of(
                                Tags.of("matter", matter.key(), "position", code(how)),
                                counted.getOrDefault(key(matter.key(), how), 0L))))
                .toList();
    }

    private static String key(String matter, Timeliness how) {
        return matter + "/" + code(how);
    }

    private static String code(Timeliness how) {
        return how.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
