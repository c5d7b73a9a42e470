package org.huju.bench;

import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The alternative to a record with dates: for each permit one process instance that sleeps until its year ends. */
final class SleepingPermits implements AutoCloseable {

    private static final int POLLS = 21;
    private static final int THREADS = 2;

    private final ProcessEngine engine;
    private final JdbcClient jdbc;

    SleepingPermits(BenchServer server) {
        server.jdbc().sql("create database sleeping").update();
        this.jdbc = JdbcClient.create(server.dataSource("sleeping"));
        ProcessEngineConfigurationImpl configuration = new StandaloneProcessEngineConfiguration();
        configuration.setCmmnEnabled(false);
        this.engine = configuration
                .setDataSource(PooledConnections.to(server.dataSource("sleeping"), THREADS))
                .setDatabaseSchemaUpdate("true")
                .setHistory("audit")
                .setJobExecutorActivate(false)
                .setMetricsEnabled(false)
                .buildProcessEngine();
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).setJobExecutorAcquireByDueDate(true);
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bench/sleeping-permit.bpmn")
                .deploy();
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    void start(int permits) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        IntStream.range(0, permits).forEach(n -> threads.execute(this::startOne));
        threads.shutdown();
        if (!threads.awaitTermination(30, TimeUnit.MINUTES)) {
            throw new AssertionError("the instances were not started in time");
        }
    }

    private void startOne() {
        engine.getRuntimeService()
                .startProcessInstanceByKey("sleeping-permit", UUID.randomUUID().toString());
    }

    /** Their years end on all days of the year; of none today. */
    void spread() {
        jdbc.sql("update act_ru_job set duedate_ = now() + interval '1 day' * (1 + mod(abs(hashtext(id_)), 365))")
                .update();
        jdbc.sql("vacuum analyze").update();
    }

    long rows() {
        return jdbc.sql("""
                        select (select count(*) from act_ru_execution) + (select count(*) from act_ru_job)
                            + (select count(*) from act_ru_variable) + (select count(*) from act_hi_procinst)
                            + (select count(*) from act_hi_actinst) + (select count(*) from act_hi_varinst)""").query(Long.class).single();
    }

    long bytes() {
        return jdbc.sql("""
                        select sum(pg_total_relation_size(c.oid)) from pg_class c
                        where c.relkind = 'r' and (c.relname like 'act\\_ru\\_%' or c.relname like 'act\\_hi\\_%')""").query(Long.class).single();
    }

    /** The engine's own look for jobs that are due, in milliseconds, the median; none is due. */
    double pollMillis() {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        double[] millis = IntStream.range(0, POLLS)
                .mapToDouble(n -> {
                    long before = System.nanoTime();
                    configuration
                            .getCommandExecutorTxRequired()
                            .execute(new AcquireJobsCmd(configuration.getJobExecutor()));
                    return (System.nanoTime() - before) / 1e6;
                })
                .sorted()
                .toArray();
        return millis[POLLS / 2];
    }

    @Override
    public void close() {
        engine.close();
    }
}
