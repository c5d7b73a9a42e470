package org.huju.sweep.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.huju.platform.time.HouseClock;
import org.huju.platform.time.NodeClock;
import org.huju.sweep.SweepTonight;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NightlySweepTest {

    private static final Instant MACHINE = Instant.parse("2026-11-23T17:00:00Z");

    private final SweepTonight sweepTonight = mock(SweepTonight.class);
    private final List<LocalDate> swept = new ArrayList<>();
    private Supplier<Instant> database = () -> MACHINE;

    /** Says that one row was done if the node may go on, and none otherwise. */
    @BeforeEach
    void oneRow() {
        when(sweepTonight.sweep(any(), any(), any())).thenAnswer(call -> {
            BooleanSupplier goOn = call.getArgument(2);
            if (!goOn.getAsBoolean()) {
                return 0L;
            }
            swept.add(call.getArgument(0));
            return 1L;
        });
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(HouseClock.SHANGHAI).toInstant();
    }

    private NightlySweep node(String houseTime) {
        return node(houseTime, HouseClock.SHANGHAI);
    }

    private NightlySweep node(String houseTime, ZoneId zone) {
        NodeClock machine = new NodeClock(Clock.fixed(MACHINE, zone), () -> database.get(), () -> zone);
        NightlySweep node = new NightlySweep(
                sweepTonight, machine, Clock.fixed(at(houseTime), HouseClock.SHANGHAI), LocalTime.of(0, 30));
        node.begin();
        return node;
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24T00:29:59, false", "2026-11-24T00:30:00, true", "2026-11-24T23:59:59, true"})
    void it_sweeps_from_half_past_midnight_on_whenever_it_looks(String houseTime, boolean done) {
        assertThat(node(houseTime).doDue()).isEqualTo(done);
        assertThat(swept).isEqualTo(done ? List.of(LocalDate.of(2026, 11, 24)) : List.of());
    }

    @Test
    void a_node_whose_clock_is_wrong_does_not_sweep_nor_one_of_which_that_cannot_be_told() {
        NightlySweep node = node("2026-11-24T01:00:00");
        database = () -> MACHINE.minusMillis(1001);
        assertThat(node.doDue()).isFalse();
        database = () -> {
            throw new IllegalStateException("silent");
        };
        assertThat(node.doDue()).isFalse();
        database = () -> MACHINE;
        assertThat(node.doDue()).isTrue();
        assertThat(node("2026-11-24T01:00:00", ZoneId.of("UTC")).doDue()).isFalse();
    }

    @Test
    void a_node_that_is_not_up_yet_or_goes_down_begins_nothing() {
        NightlySweep node = node("2026-11-24T01:00:00");
        node.end();
        assertThat(node.doDue()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T00:00:00, 2026-11-24T00:30:00",
        "2026-11-24T00:30:00, 2026-11-25T00:30:00",
        "2026-12-31T12:00:00, 2027-01-01T00:30:00"
    })
    void whoever_moves_time_learns_of_the_next_night(String moment, String next) {
        assertThat(node(moment).nextAfter(at(moment))).isEqualTo(at(next));
    }
}
