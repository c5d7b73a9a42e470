package org.huju.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

@DisplayName("演示时钟")
class DemoClockTest {

    private static final Clock MACHINE = Clock.system(ZoneId.of("Asia/Shanghai"));

    private static EmbeddedPostgres postgres;

    private final DataSource database = postgres.getPostgresDatabase();
    private final JdbcClient jdbc = JdbcClient.create(database);

    @BeforeAll
    static void startDatabase() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void anew() {
        migrate();
        jdbc.sql("update demo_clock set ahead_millis = 0").update();
    }

    @AfterEach
    void giveTheEngineItsTimeBack() {
        ClockUtil.reset();
    }

    private void migrate() {
        new ResourceDatabasePopulator(new ClassPathResource("db/demo/R__demo_clock.sql")).execute(database);
    }

    private DemoClock start() {
        return new DemoClock(MACHINE, jdbc);
    }

    private static Instant in(int days) {
        return MACHINE.instant().plus(Duration.ofDays(days));
    }

    private static void showsAbout(Instant moment, DemoClock clock) {
        assertThat(clock.instant()).isCloseTo(moment, within(5, ChronoUnit.SECONDS));
        assertThat(ClockUtil.now().toInstant()).isCloseTo(clock.instant(), within(1, ChronoUnit.SECONDS));
    }

    @Test
    @DisplayName("没有拨过：就是真实的时间")
    void is_the_machines_until_it_is_moved() {
        showsAbout(MACHINE.instant(), start());
    }

    @Test
    @DisplayName("拨到某一时刻：此后从那里走下去，引擎的时间相同")
    void goes_on_from_the_moment_it_was_moved_to() {
        DemoClock clock = start();
        Instant moment = in(21);
        clock.moveTo(moment);

        assertThat(clock.instant()).isAfter(moment);
        showsAbout(moment, clock);
        assertThat(clock.withZone(ZoneId.of("UTC")).instant()).isAfter(moment);
    }

    @Test
    @DisplayName("重启以后：拨过的时间还在")
    void is_as_far_ahead_after_a_restart() {
        start().moveTo(in(21));
        ClockUtil.reset();
        migrate();

        showsAbout(in(21), start());
    }

    @Test
    @DisplayName("不能拨回")
    void never_goes_back() {
        DemoClock clock = start();
        clock.moveTo(in(21));
        clock.moveTo(in(3));

        showsAbout(in(21), clock);
        showsAbout(in(21), start());
    }
}
