package org.huju.platform.demo;

import java.time.Clock;
import org.huju.platform.time.HouseClock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demonstration's one clock; the house's own ({@link HouseClock}) stands back. */
@Configuration(proxyBeanMethods = false)
@DemoOnly
class DemoTime {

    @Bean
    @DependsOnDatabaseInitialization
    @ConditionalOnMissingBean(MovableTime.class)
    DemoClock demoClock(JdbcClient jdbc) {
        return new DemoClock(Clock.system(HouseClock.SHANGHAI), jdbc);
    }
}
