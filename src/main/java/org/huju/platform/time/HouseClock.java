package org.huju.platform.time;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everything that asks for the time asks this clock; nothing outside this package calls {@code now()} without it. */
@Configuration(proxyBeanMethods = false)
class HouseClock {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(SHANGHAI);
    }
}
