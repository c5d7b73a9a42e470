package org.huju.board;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huju.board.BoardRecount.Difference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Counts the board anew every night, on one node, and reports what differs: in the log, and as the figure
 * {@code huju.board.differences}. It repairs nothing, since a difference is a fault that somebody should find.
 */
@Service
public class RecountBoard {

    private static final Logger log = LoggerFactory.getLogger(RecountBoard.class);
    private static final Duration LOST_AFTER = Duration.ofHours(2);

    private final BoardRecount recount;
    private final Recounts recounts;
    private final Clock clock;
    private final int most;
    private final String node = ManagementFactory.getRuntimeMXBean().getName();

    /** @param most how many differences of each kind are told; the first ones show what is wrong */
    RecountBoard(
            BoardRecount recount,
            Recounts recounts,
            Clock clock,
            MeterRegistry meters,
            @Value("${huju.board.recount-most:20}") int most) {
        this.recount = recount;
        this.recounts = recounts;
        this.clock = clock;
        this.most = most;
        Gauge.builder("huju.board.differences", this, RecountBoard::lastDifferences)
                .description("Figures of the board that differed from the ledger and the engine at the last recount")
                .register(meters);
    }

    @Scheduled(cron = "${huju.board.recount-at:0 30 3 * * *}", zone = "Asia/Shanghai")
    public void tonight() {
        count();
    }

    /** @return what differs; empty if the day's recount is another node's, or done */
    public Optional<List<Difference>> count() {
        LocalDate day = LocalDate.now(clock);
        Instant now = clock.instant();
        if (!recounts.take(day, node, now, now.minus(LOST_AFTER))) {
            return Optional.empty();
        }
        List<Difference> differences = recount.differences(most);
        differences.forEach(one -> log.error(
                "the board says {} of {} where the recount says {}", one.board(), one.figure(), one.recount()));
        recounts.finished(day, clock.instant(), differences.size());
        log.info("recount of the board on {}: {} differences", day, differences.size());
        return Optional.of(differences);
    }

    private double lastDifferences() {
        var last = recounts.lastDifferences();
        return last.isPresent() ? last.getAsInt() : Double.NaN;
    }
}
