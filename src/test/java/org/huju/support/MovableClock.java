package org.huju.support;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.huju.platform.demo.MovableTime;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Primary;

/** A clock that stands until a test moves it; the engine's clock goes with it. */
public class MovableClock extends Clock implements MovableTime {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    /** A Monday on which all sample citizens have been registered for more than half a year. */
    public static final LocalDate START = LocalDate.of(2026, 11, 23);

    private volatile Instant now = at(START, LocalTime.of(10, 0));

    /** Sets both clocks to ten in the morning of that day. */
    public void moveTo(LocalDate day) {
        moveTo(at(day, LocalTime.of(10, 0)));
    }

    @Override
    public void moveTo(Instant instant) {
        now = instant;
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Huju knows one zone");
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(SHANGHAI).toInstant();
    }

    /** Puts this clock in the place of the real one. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Bean {

        @org.springframework.context.annotation.Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }
}
