package org.huju.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javax.sql.DataSource;
import org.huju.desk.Offices;
import org.huju.desk.Street;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A city's cases: copies of the walked ones, over all streets and three years, written past the application. Each open one has its rows in the
 * engine and in the ledger of the clocks, each finished one in the engine's history; all of them are on the board.
 */
final class SeededCity {

    private static final List<String> KEPT = List.of(
            "board_case",
            "act_hi_actinst",
            "act_hi_taskinst",
            "act_hi_procinst",
            "act_ru_execution",
            "act_ru_task",
            "statutory_clock",
            "clock_entry");
    /** Of tenants there are none, and nothing is removed in a bench. */
    private static final List<String> NOT_NEEDED = List.of("tenant_id_", "removal_time_");

    private final Connection connection;
    private final JdbcClient jdbc;
    private final SeedEngine engine;

    private SeededCity(Connection connection) {
        this.connection = connection;
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        this.engine = new SeedEngine(new CopiedRows(jdbc));
    }

    static void write(DataSource application, List<WalkedCase> walked, LocalDate today, long open, long finished)
            throws SQLException {
        try (Connection connection = OwnDatabase.connect(application)) {
            SeededCity city = new SeededCity(connection);
            city.settings();
            city.prepare(walked, today, open, finished);
            city.board();
            city.history();
            city.runtime();
            city.step("vacuumed", () -> KEPT.forEach(table -> city.sql("vacuum analyze " + table)));
            city.sql(
                    "vacuum analyze board_step, board_open, board_day, board_district_day, board_age, board_time, board_district_time");
        }
    }

    /** Neither triggers nor foreign keys are looked at: the sums are written as such. */
    private void settings() {
        sql("set session_replication_role = replica");
        sql("set timezone = 'Asia/Shanghai'");
        sql("set work_mem = '256MB'");
        sql("set maintenance_work_mem = '1GB'");
    }

    private void prepare(List<WalkedCase> walked, LocalDate today, long open, long finished) {
        sql(SeedSql.FUNCTIONS);
        jdbc.sql(SeedSql.KINDS)
                .param("today", today)
                .param("kinds", column(walked, walked::indexOf).toArray(Integer[]::new))
                .param("templates", column(walked, WalkedCase::caseId).toArray(java.util.UUID[]::new))
                .param("matters", column(walked, one -> one.matter().key()).toArray(String[]::new))
                .param("opens", column(walked, WalkedCase::open).toArray(Boolean[]::new))
                .param("shares", column(walked, WalkedCase::share).toArray(Integer[]::new))
                .update();
        List.of(SeedSql.STEPS, SeedSql.DAYS, SeedSql.SLOTS).forEach(this::sql);
        jdbc.sql(SeedSql.STREETS)
                .param(
                        "streets",
                        new Offices().streets().stream().map(Street::code).toArray(String[]::new))
                .update();
        step(
                "cases",
                () -> jdbc.sql(SeedSql.CASES)
                        .param("today", today)
                        .param("open", open)
                        .param("finished", finished)
                        .update());
        sql(SeedSql.WAITS);
        sql("create schema seed");
        KEPT.forEach(table -> sql("create table seed." + table + " as table " + table));
        sql("create table seed.board_step as table board_step");
        sql("analyze");
    }

    private static <T> List<T> column(List<WalkedCase> walked, Function<WalkedCase, T> column) {
        return walked.stream().map(column).toList();
    }

    private void board() throws SQLException {
        fill("board_case", () -> sql(SeedSql.BOARD_CASES));
        fill("board_step", () -> sql(SeedSql.BOARD_STEPS));
        step("sums", () -> SeedSumsSql.ALL.forEach(this::sql));
    }

    private void history() throws SQLException {
        fill("act_hi_procinst", engine::processes);
        fill("act_hi_taskinst", engine::tasks);
        fill("act_hi_actinst", engine::activities);
    }

    private void runtime() {
        add("act_ru_execution", engine::executions);
        add("act_ru_task", engine::openTasks);
        add("statutory_clock", engine::clocks);
        add("clock_entry", engine::ledger);
        jdbc.sql("select setval(pg_get_serial_sequence('statutory_clock', 'id'), max(id)) from statutory_clock")
                .query(Long.class)
                .single();
    }

    /** In one transaction with the emptying: what a table has had since then is not logged. */
    private void fill(String table, Runnable copies) throws SQLException {
        connection.setAutoCommit(false);
        step(table, () -> {
            BareTables bare = new BareTables(jdbc);
            bare.strip(table, NOT_NEEDED);
            sql("truncate " + table);
            sql("insert into " + table + " select * from seed." + table);
            copies.run();
            bare.restore();
        });
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void add(String table, Runnable copies) {
        step(table, () -> {
            BareTables bare = new BareTables(jdbc);
            bare.strip(table, NOT_NEEDED);
            copies.run();
            bare.restore();
        });
    }

    private void step(String what, Runnable work) {
        long started = System.nanoTime();
        work.run();
        System.out.printf(Locale.ROOT, "seeded %-20s %6.1f s%n", what, (System.nanoTime() - started) / 1e9);
    }

    private void sql(String statement) {
        jdbc.sql(statement).update();
    }
}
