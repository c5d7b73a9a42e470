package org.huju.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.Filings;
import org.huju.support.MovableClock;
import org.huju.support.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("升级时，看板以前的在办案件上看板，一次，可以中断再来")
class RebuildBoardTest extends CaseTest {

    private static final String CASES = """
            select row(case_id, matter, case_no, district, centre_id, opened_at, opened_on, clocks_from, late, position, due, rule,
                definition, step, step_since, holder_id, clerk)::text
            from board_case where finished_on is null order by 1""";

    private static final String STEPS = """
            select row(id, case_id, matter, aside, definition, activity, office_id, district, clerk, entered_at, entered_on)::text
            from board_step where left_on is null order by 1""";

    @Autowired
    private RebuildBoard rebuildBoard;

    @Autowired
    private RebuildBatch batch;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    /** At the counter here and elsewhere, with a department in a process that was called, and waiting for materials. */
    @BeforeEach
    void cases() {
        steps.filed(SampleCitizens.consistent());
        clock.moveTo(MovableClock.START.plusDays(1));
        ProcessInstance reviewed = steps.compared(SampleCitizens.employmentUnknown());
        steps.verify(reviewed, "hrss", "housing");
        jobs.run(reviewed);
        walk.file(Filings.of(SampleCitizens.elsewhere()), Staff.CLERK_ELSEWHERE);
        ProcessInstance incomplete = steps.filed(SampleCitizens.addressDiffers());
        steps.handInAllBut(incomplete, file.materials(incomplete).get(0).code());
    }

    @AfterEach
    void onlyOnce() {
        assertThat(jdbc.sql("select count(*) from board_rebuild where done_at is not null")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    @DisplayName("与随案件写下的一样")
    void it_is_as_if_it_had_been_followed() {
        Map<String, List<String>> followed = board();

        forget();
        rebuildBoard.rebuild();

        assertThat(board()).isEqualTo(followed);
    }

    @Test
    @DisplayName("中断以后接着来，已在看板上的不变")
    void a_rebuild_that_was_cut_off_goes_on() {
        Map<String, List<String>> followed = board();

        forget();
        assertThat(batch.take(2)).isEqualTo(2);
        rebuildBoard.rebuild();

        assertThat(board()).isEqualTo(followed);
        assertThat(jdbc.sql("select sum(accepted) from board_day_now")
                        .query(Long.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    @DisplayName("做完以后不再做")
    void once_done_it_does_nothing() {
        forget();
        rebuildBoard.rebuild();
        jdbc.sql("update board_rebuild set after = ''").update();
        jdbc.sql("delete from board_step where left_on is null").update();

        rebuildBoard.rebuild();

        assertThat(jdbc.sql("select count(*) from board_step").query(Long.class).single())
                .isZero();
        forget();
        rebuildBoard.rebuild();
    }

    private Map<String, List<String>> board() {
        return Map.of(
                "cases", jdbc.sql(CASES).query(String.class).list(),
                "steps", jdbc.sql(STEPS).query(String.class).list());
    }

    private void forget() {
        jdbc.sql("""
                        truncate board_case, board_step, board_open, board_open_change, board_day, board_day_change, board_age,
                            board_age_change, board_time, board_time_change""").update();
        jdbc.sql("update board_rebuild set after = '', done_at = null").update();
    }
}
