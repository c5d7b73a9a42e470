package org.huju.replacement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huju.clock.TestClock.CALENDAR;
import static org.huju.clock.TestClock.DEADLINES;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.clock.Calendars;
import org.huju.clock.Deadlines;
import org.huju.law.ChangedLaw;
import org.huju.law.LawBook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("第十五条：挂失以后的等候是数据")
class LossWaitTest {

    private static final LocalDate LOST_ON = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path directory;

    private static Replacement replacement(Replacement.Cause cause) {
        return new Replacement(UUID.randomUUID(), cause, "HJ-1", LOST_ON, Optional.empty());
    }

    @Test
    @DisplayName("默认不等候：挂失当日即可领取新证；损坏的从不等候")
    void by_default_nobody_waits() {
        LossWait none = new LossWait(DEADLINES);

        assertThat(none.overOn(replacement(Replacement.Cause.LOST))).isEqualTo(LOST_ON);
        assertThat(none.overOn(replacement(Replacement.Cause.DAMAGED))).isEqualTo(LOST_ON);
    }

    @Test
    @DisplayName("改为30日的：自挂失之日起满30日才能领取，不顺延")
    void thirty_days_are_a_matter_of_data() throws IOException {
        LawBook amended = ChangedLaw.with(
                directory,
                "interpretation.yaml",
                "name: 挂失以后领取补发的《居住证》以前须等候的时间\n    amount: 0",
                "name: 挂失以后领取补发的《居住证》以前须等候的时间\n    amount: 30");
        LossWait thirty = new LossWait(new Deadlines(amended, Calendars.only(CALENDAR)));

        // 23 November and 30 days: 7 days left in November, 23 in December.
        assertThat(thirty.overOn(replacement(Replacement.Cause.LOST))).isEqualTo("2026-12-23");
        assertThat(thirty.overOn(replacement(Replacement.Cause.DAMAGED))).isEqualTo(LOST_ON);
    }
}
