package org.huju.forecast.process;

import org.huju.forecast.LearnPast;
import org.huju.forecast.TellChances;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute whether there is a day to learn from or a case to be told of. After a failure the next look goes on. */
@Component
class ForecastJobs {

    private static final Logger log = LoggerFactory.getLogger(ForecastJobs.class);

    private final LearnPast learnPast;
    private final TellChances tellChances;
    private volatile boolean working;

    ForecastJobs(LearnPast learnPast, TellChances tellChances) {
        this.learnPast = learnPast;
        this.tellChances = tellChances;
    }

    @EventListener(ApplicationStartedEvent.class)
    void begin() {
        working = true;
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        working = false;
    }

    @Scheduled(
            initialDelayString = "${huju.board.forecast.every:PT1M}",
            fixedDelayString = "${huju.board.forecast.every:PT1M}")
    void look() {
        int days = 0;
        while (working && learnPast.nextDay()) {
            days++;
        }
        long told = tellChances.tell(() -> working);
        if (days > 0) {
            log.info("forecast: {} days learned, {} cases told", days, told);
        }
    }
}
