package org.huju.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.MovableClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("每夜重新清点看板，有差错就报告")
class RecountBoardTest extends CaseTest {

    @Autowired
    private RecountBoard recountBoard;

    @Autowired
    private Recounts recounts;

    @Autowired
    private FoldChanges foldChanges;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @Test
    @DisplayName("数字对的，报告为0；同一天只清点一次")
    void a_right_board_has_no_differences_and_is_counted_once_a_day() {
        steps.filed(SampleCitizens.consistent());

        assertThat(recountBoard.count())
                .hasValueSatisfying(found -> assertThat(found).isEmpty());
        assertThat(reported()).isZero();
        assertThat(recountBoard.count()).isEmpty();
    }

    @Test
    @DisplayName("合计被改动，报告差错的个数；改回来以后，次日报告为0")
    void a_wrong_sum_is_reported_until_it_is_right_again() {
        steps.filed(SampleCitizens.consistent());
        foldChanges.fold();
        jdbc.sql("update board_open set n = n + 1").update();

        assertThat(recountBoard.count())
                .hasValueSatisfying(found -> assertThat(found).hasSize(1));
        assertThat(reported()).isEqualTo(1);

        jdbc.sql("update board_open set n = n - 1").update();
        clock.moveTo(MovableClock.START.plusDays(1));
        recountBoard.count();
        assertThat(reported()).isZero();
    }

    @Test
    @DisplayName("清点到一半停掉的节点，由别的节点接着清点")
    void what_a_dead_node_has_begun_is_taken_over() {
        LocalDate today = LocalDate.now(clock);
        assertThat(recounts.take(today, "dead", clock.instant(), clock.instant()))
                .isTrue();
        assertThat(recountBoard.count()).isEmpty();

        clock.moveTo(clock.instant().plus(Duration.ofHours(3)));

        assertThat(recountBoard.count()).isPresent();
    }

    private double reported() {
        return meters.get("huju.board.differences").gauge().value();
    }
}
