package org.huju.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything that asks for the time asks this clock; nothing outside the platform calls {@code now()} without it. The
 * demonstration has another in its place, which can be moved.
 */
@Configuration(proxyBeanMethods = false)
public class HouseClock {

    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Bean
    @Profile("!demo | production")
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(SHANGHAI);
    }

    @Bean
    NodeClock nodeClock(JdbcClient jdbc) {
        Supplier<Instant> database = () -> jdbc.sql("select clock_timestamp()")
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single();
        return new NodeClock(Clock.systemUTC(), database, ZoneId::systemDefault);
    }
}
