package org.huju.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Time that is moved over nights does what each night would have done, each at its own time and before the timers that come later. */
class MoveClockNightsTest {

    private static final Instant BEGIN = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant FIRST_NIGHT = Instant.parse("2026-11-23T16:30:00Z");

    private final DueJobs jobs = mock(DueJobs.class);
    private final List<Instant> worked = new ArrayList<>();
    private Set<Instant> busy = Set.of();
    private Instant now = BEGIN;

    private final MovableTime time = new MovableTime() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public void moveTo(Instant moment) {
            now = moment;
        }
    };

    private final NightWork nights = new NightWork() {
        @Override
        public Instant nextAfter(Instant moment) {
            Instant night = FIRST_NIGHT;
            while (!night.isAfter(moment)) {
                night = night.plus(Duration.ofDays(1));
            }
            return night;
        }

        @Override
        public boolean doDue() {
            worked.add(now);
            return busy.contains(now);
        }
    };

    @BeforeEach
    void underWay() {
        when(jobs.waitIn(anyString())).thenReturn(true);
        when(jobs.areTaken()).thenReturn(true);
    }

    private static Instant night(int number) {
        return FIRST_NIGHT.plus(Duration.ofDays(number));
    }

    private void timerAt(Instant due) {
        when(jobs.next(any())).thenReturn(Optional.of(due));
    }

    @Test
    void quiet_nights_are_passed_in_one_step_up_to_the_next_timer() {
        timerAt(night(2).plusSeconds(60));
        new MoveClock(time, jobs, List.of(nights)).step();

        assertThat(worked).containsExactly(night(0), night(1), night(2));
        assertThat(now).isEqualTo(night(2).plusSeconds(60));
    }

    @Test
    void a_night_in_which_something_was_done_ends_the_step_so_that_the_engine_can_go_on_with_it() {
        busy = Set.of(night(1));
        timerAt(night(5));
        new MoveClock(time, jobs, List.of(nights)).step();

        assertThat(now).isEqualTo(night(1));
    }

    @Test
    void a_timer_of_the_same_moment_goes_first() {
        timerAt(night(0));
        new MoveClock(time, jobs, List.of(nights)).step();

        assertThat(now).isEqualTo(night(0));
        assertThat(worked).isEmpty();
    }
}
