package org.huju.bench;

import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.huju.clock.ClockConfiguration;
import org.huju.clock.Deadlines;
import org.huju.support.TimersAndLedger;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Reads what an application in another process has stored, and does nothing else. */
final class ForeignEngine {

    private ForeignEngine() {}

    static List<String> differences(JdbcClient jdbc) {
        ProcessEngineConfigurationImpl configuration = new StandaloneProcessEngineConfiguration();
        configuration.setCmmnEnabled(false);
        ProcessEngine engine = configuration
                .setDataSource(dataSource(jdbc))
                .setDatabaseSchemaUpdate("false")
                .setHistory("auto")
                .setJobExecutorActivate(false)
                .setMetricsEnabled(false)
                .buildProcessEngine();
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(JdbcClient.class, () -> jdbc);
            context.registerBean(Clock.class, Clock::systemDefaultZone);
            context.registerBean(RepositoryService.class, engine::getRepositoryService);
            context.register(ClockConfiguration.class, Deadlines.class, TimersAndLedger.class);
            context.scan("org.huju.clock.persistence");
            context.refresh();
            return context.getBean(TimersAndLedger.class).differences();
        } finally {
            engine.close();
        }
    }

    private static DriverManagerDataSource dataSource(JdbcClient jdbc) {
        String url = jdbc.sql("select 'jdbc:postgresql://localhost:' || current_setting('port') || '/postgres'")
                .query(String.class)
                .single();
        return new DriverManagerDataSource(url, "postgres", "postgres");
    }
}
