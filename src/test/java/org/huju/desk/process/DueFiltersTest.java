package org.huju.desk.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.huju.desk.DueSoon;
import org.huju.desk.Offices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Ten o'clock on Friday 20 November 2026. Three working days on are Monday 23, Tuesday 24, Wednesday 25: what is due on Wednesday is due
 * soon, what is due on Thursday is not yet.
 */
class DueFiltersTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 20, 10, 0);

    private static DeskEngine desk;

    @BeforeAll
    static void start() {
        desk = new DeskEngine();
        Clock clock = Clock.fixed(NOW.atZone(SHANGHAI).toInstant(), SHANGHAI);
        desk.beans.put("dueSoon", new DueSoon(clock, today -> LocalDate.of(2026, 11, 25)));
        ClockUtil.setCurrentTime(Date.from(clock.instant()));
        new ProvisionOffices(desk.engine, new Offices()).provision();
        new CreateDemoAccounts(desk.engine).create();
        desk.deploy("permit-application", "userTask_reviewComparison");
        due("2026-11-19T23:59:59");
        due("2026-11-20T09:59:59");
        due("2026-11-20T23:59:59");
        due("2026-11-25T23:59:59");
        due("2026-11-26T00:00:00");
        due("2026-11-26T23:59:59");
        desk.start("permit-application", "police-310101-reviewer", null);
    }

    @AfterAll
    static void stop() throws Exception {
        ClockUtil.reset();
        desk.close();
    }

    @Test
    void due_soon_is_what_ends_within_three_working_days_and_has_not_ended() {
        assertThat(ask("临期")).containsExactly("2026-11-20T23:59:59", "2026-11-25T23:59:59");
    }

    @Test
    void overdue_is_what_has_ended() {
        assertThat(ask("超期")).containsExactly("2026-11-19T23:59:59", "2026-11-20T09:59:59");
    }

    private static void due(String moment) {
        Date due = Date.from(LocalDateTime.parse(moment).atZone(SHANGHAI).toInstant());
        desk.start("permit-application", "police-310101-reviewer", due);
    }

    private static List<String> ask(String filter) {
        String id = desk.engine
                .getFilterService()
                .createFilterQuery()
                .filterName(filter)
                .singleResult()
                .getId();
        List<Task> found =
                desk.as("zhao.police", () -> desk.engine.getFilterService().listPage(id, 0, 15));
        return found.stream()
                .map(task -> task.getDueDate().toInstant().atZone(SHANGHAI).toLocalDateTime())
                .sorted()
                .map(DueFiltersTest::text)
                .toList();
    }

    private static String text(LocalDateTime moment) {
        return moment.withNano(0).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }
}
