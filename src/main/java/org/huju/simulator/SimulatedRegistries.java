package org.huju.simulator;

import java.time.Clock;
import org.huju.verification.LocalRegistries;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Opens the simulated registries under {@code /simulator} and offers them to Huju. */
@Configuration(proxyBeanMethods = false)
@WhenSimulating
@EnableConfigurationProperties(SimulatorProperties.class)
class SimulatedRegistries {

    static final String ID_NUMBER = "[0-9]{17}[0-9X]";

    private static final String PATH = "/simulator";

    @Bean
    LocalRegistries localRegistries(SimulatorProperties properties) {
        return new LocalRegistries(PATH, properties.user(), properties.password());
    }

    @Bean
    FilterRegistrationBean<AccountFilter> simulatorAccounts(SimulatorProperties properties) {
        FilterRegistrationBean<AccountFilter> filter =
                new FilterRegistrationBean<>(new AccountFilter(properties.user(), properties.password()));
        filter.addUrlPatterns(PATH + "/*");
        return filter;
    }

    @Bean
    OrderBook simulatedOrderBook(SimulatorProperties properties) {
        return new OrderBook(properties.dataDir());
    }

    /** No candidate for others: a scheduler the rest of Huju wants is a matter of its own. */
    @Bean(defaultCandidate = false)
    ThreadPoolTaskScheduler simulatedCardScheduler(Clock clock) {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.setThreadNamePrefix("card-factory-");
        scheduler.setClock(clock);
        scheduler.setRemoveOnCancelPolicy(true);
        return scheduler;
    }

    @Bean
    CardFactory simulatedCardMaking(
            OrderBook book,
            @Qualifier("simulatedCardScheduler") ThreadPoolTaskScheduler scheduler,
            Clock clock,
            SimulatorProperties properties,
            Environment environment) {
        CardMessages messages = new CardMessages(properties, clock.getZone(), environment);
        return new CardFactory(book, messages, scheduler, clock, properties);
    }

    @Bean
    CashDesk simulatedCashDesk(
            @Qualifier("simulatedCardScheduler") ThreadPoolTaskScheduler scheduler,
            Clock clock,
            SimulatorProperties properties,
            Environment environment) {
        return new CashDesk(properties, scheduler, clock, environment);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> simulatedMessagesResumed(CardFactory factory, CashDesk cashDesk) {
        return ready -> {
            factory.resume();
            cashDesk.resume();
        };
    }
}
