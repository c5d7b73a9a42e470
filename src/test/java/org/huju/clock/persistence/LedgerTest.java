package org.huju.clock.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huju.clock.CaseClocks;
import org.huju.clock.LedgerEntry.Act;
import org.huju.clock.LedgerEntry.Kind;
import org.huju.clock.Pause;
import org.huju.clock.StatutoryClock;
import org.huju.support.HujuTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HujuTest
@DisplayName("期限账目：只增不改，汇总与账目一致")
class LedgerTest {

    private static final String RULE = "card-making";
    private static final LocalDate ACCEPTED = LocalDate.of(2026, 11, 23);
    private static final Act PAUSE = new Act("zhao.police", "鉴定", "第四十五条", "沪公〔2026〕1号");
    private static final Act ACT = Act.of("zheng.police", "印制设备故障", "第十二条");

    @Autowired
    private CaseClocks clocks;

    @Autowired
    private JdbcClient jdbc;

    private final UUID caseId = UUID.randomUUID();

    @Test
    void after_every_step_the_row_says_what_the_ledger_adds_up_to() {
        clocks.start(caseId, RULE, ACCEPTED);
        assertRowIsTheFold();
        clocks.pause(caseId, RULE, ACCEPTED.plusDays(7), 3, PAUSE);
        assertRowIsTheFold();
        clocks.extend(caseId, RULE, ACCEPTED.plusDays(8), "zhao.police", ACT);
        assertRowIsTheFold();
        clocks.resume(caseId, RULE, ACCEPTED.plusDays(9), ACT);
        assertRowIsTheFold();
        clocks.start(caseId, RULE, ACCEPTED.plusDays(10));
        assertRowIsTheFold();
        clocks.finish(caseId, RULE, "", ACCEPTED.plusDays(20), Act.SYSTEM, "制证完毕");
        assertRowIsTheFold();

        assertThat(clocks.of(caseId))
                .extracting(clock -> clock.ledger().stream().map(e -> e.kind()).toList())
                .containsExactly(
                        List.of(Kind.STARTED, Kind.PAUSED, Kind.EXTENDED, Kind.RESUMED, Kind.ENDED),
                        List.of(Kind.STARTED, Kind.MET));
    }

    private void assertRowIsTheFold() {
        for (StatutoryClock clock : clocks.of(caseId)) {
            Map<String, Object> row = jdbc.sql("""
                            select state, counted_from::text, due::text, ceiling::text, extended, paused_until::text,
                                law_version, calendar_version
                            from statutory_clock where case_id = :case and rule = :rule and round = :round""")
                    .param("case", caseId)
                    .param("rule", RULE)
                    .param("round", clock.key().round())
                    .query()
                    .singleRow();
            assertThat(row.values())
                    .containsExactly(
                            clock.state().name(),
                            clock.from().toString(),
                            clock.due().toString(),
                            clock.ceiling().map(LocalDate::toString).orElse(null),
                            clock.extended(),
                            clock.runningPause()
                                    .map(Pause::until)
                                    .map(LocalDate::toString)
                                    .orElse(null),
                            clock.lawVersion(),
                            clock.calendarVersion());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update clock_entry set due = due + 1",
                "update clock_entry set cause = ''",
                "delete from clock_entry",
            })
    void an_entry_is_neither_changed_nor_taken_out(String change) {
        clocks.start(caseId, RULE, ACCEPTED);

        assertThatThrownBy(() -> jdbc.sql(change).update())
                .hasMessageContaining("the ledger of clocks is only ever added to");
        assertThat(clocks.find(caseId, RULE).orElseThrow().due()).isEqualTo("2026-12-14");
    }

    @Test
    void a_pause_without_its_notice_does_not_enter_the_ledger() {
        clocks.start(caseId, RULE, ACCEPTED);

        assertThatThrownBy(() -> jdbc.sql("""
                                insert into clock_entry select clock_id, 1, 'PAUSED', effective_on, recorded_at, actor,
                                    cause, article, '', law_version, calendar_version, due, ceiling, due
                                from clock_entry e join statutory_clock c on c.id = e.clock_id
                                where c.case_id = :case""").param("case", caseId).update()).hasMessageContaining("clock_entry");
    }

    @Test
    void what_the_core_refuses_changes_nothing() {
        clocks.start(caseId, RULE, ACCEPTED);
        clocks.pause(caseId, RULE, ACCEPTED, 3, PAUSE);
        StatutoryClock before = clocks.find(caseId, RULE).orElseThrow();

        assertThatThrownBy(() -> clocks.pause(caseId, RULE, ACCEPTED, 3, PAUSE)).hasMessageContaining("正在中止");
        assertThat(clocks.find(caseId, RULE).orElseThrow().ledger()).isEqualTo(before.ledger());
        assertRowIsTheFold();
    }
}
