package org.huju.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("剩余用时：由各环节用时逐步累加而来")
class PathTest {

    private static final Offset<Double> EXACT = within(1e-9);

    /** Exactly what was seen: {@code next, days, times} and so on. */
    private static Kernel seen(Object... moves) {
        Counts counts = new Counts();
        for (int i = 0; i < moves.length; i += 3) {
            counts.add((String) moves[i], (int) moves[i + 1], (int) moves[i + 2]);
        }
        return Kernel.of(counts, Kernel.withoutMemory(counts), 0);
    }

    @Test
    @DisplayName("两个环节：第一个1天或3天，第二个2天，合计3天或5天")
    void times_of_steps_add_up() {
        Days rest = Path.rests(Map.of("check", seen("sign", 1, 5, "sign", 3, 5), "sign", seen(Move.END, 2, 10)))
                .get("check");

        assertThat(rest.share()[3]).isCloseTo(0.5, EXACT);
        assertThat(rest.share()[5]).isCloseTo(0.5, EXACT);
        assertThat(rest.longerThan(2)).isCloseTo(1, EXACT);
        assertThat(rest.longerThan(4)).isCloseTo(0.5, EXACT);
        assertThat(rest.longerThan(5)).isCloseTo(0, EXACT);
        assertThat(rest.median()).isEqualTo(3);
    }

    @Test
    @DisplayName("已经等了2天的，只可能是3天的那一种：还要1天，再加2天")
    void who_has_waited_is_compared_with_those_who_waited_as_long() {
        Kernel check = seen("sign", 1, 9, "sign", 3, 1);
        Map<String, Days> afterwards = Path.rests(Map.of("check", check, "sign", seen(Move.END, 2, 10)));

        Days rest = Path.from(check, 2, afterwards);

        assertThat(rest.share()[3]).isCloseTo(1, EXACT);
        assertThat(Path.from(check, 1, afterwards).share()[2]).isCloseTo(0.9, EXACT);
    }

    @Test
    @DisplayName("退回：审批当天半数退回核查，核查1天，每退一次多1天")
    void a_case_may_go_round() {
        Map<String, Days> rests =
                Path.rests(Map.of("sign", seen(Move.END, 0, 5, "review", 0, 5), "review", seen("sign", 1, 10)));

        assertThat(rests.get("sign").share()).startsWith(new double[] {0.5, 0.25, 0.125}, EXACT);
        assertThat(rests.get("review").share()).startsWith(new double[] {0, 0.5, 0.25}, EXACT);
    }

    @Test
    @DisplayName("同一天来回的也算得出：当天退回、当天再送")
    void a_round_within_a_day_takes_no_day() {
        Map<String, Days> rests =
                Path.rests(Map.of("sign", seen(Move.END, 0, 5, "review", 0, 5), "review", seen("sign", 0, 10)));

        assertThat(rests.get("review").share()[0]).isCloseTo(1, within(1e-6));
    }

    @Test
    @DisplayName("超过120个工作日的，不算在任何一天，中位数也没有")
    void what_takes_longer_than_the_grid_is_later() {
        Days rest = Path.rests(Map.of("check", seen(Move.END, 300, 6, Move.END, 1, 4)))
                .get("check");

        assertThat(rest.longerThan(120)).isCloseTo(0.6, EXACT);
        assertThat(rest.median()).isEqualTo(Days.LATER);
    }
}
