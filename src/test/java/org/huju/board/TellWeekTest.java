package org.huju.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.board.TellWeek.Sums;
import org.huju.board.TellWeek.Week;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.Filings;
import org.huju.support.MovableClock;
import org.huju.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("周报的数字：本周收了几件、办结几件、超期的是哪几件")
class TellWeekTest extends CaseTest {

    private static final Selection CITY = new Selection("", "", "", "");
    private static final Selection CENTRE = new Selection("", "centre-310101002", "", "");
    private static final Selection POLICE = new Selection("310101", "", "police-310101", "");

    @Autowired
    private TellWeek tellWeek;

    @Autowired
    private MovableClock clock;

    /** Two at the centre on Monday 23 November, one of them withdrawn at once; one elsewhere. It is Tuesday. */
    @BeforeEach
    void cases() {
        steps.filed(SampleCitizens.consistent());
        ProcessInstance withdrawn = steps.filed(SampleCitizens.nameDiffers());
        walk.file(Filings.of(SampleCitizens.elsewhere()), Staff.CLERK_ELSEWHERE);
        walk.withdraw(file.of(withdrawn).applicationNo(), "不再需要", Staff.CLERK);
        clock.moveTo(MovableClock.START.plusDays(1));
    }

    @Test
    void a_centres_week_counts_what_it_took_in() {
        Week week = tellWeek.of(CENTRE, "");

        assertThat(week.name()).isEqualTo("2026-W48");
        assertThat(week.subject()).isEqualTo("南京东路街道社区事务受理服务中心");
        assertThat(week.sums()).isEqualTo(new Sums(2, 1, 1));
        assertThat(week.before()).isEqualTo(new Sums(0, 0, 0));
        assertThat(week.before().rate()).isNull();
        assertThat(week.matters()).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("居住证申领");
            assertThat(line.n()).isEqualTo(1);
        });
    }

    /** 核对材料 was due on Monday itself. */
    @Test
    void what_is_late_is_listed_and_named_as_a_bottleneck() {
        Week week = tellWeek.of(CENTRE, "2026-W48");

        assertThat(week.overdue())
                .singleElement()
                .satisfies(line -> assertThat(line.stepName()).isEqualTo("核对材料"));
        assertThat(week.bottlenecks()).first().asString().startsWith("居住证申领：“核对材料”现有");
    }

    @Test
    void the_week_before_is_another() {
        clock.moveTo(MovableClock.START.plusDays(7));

        assertThat(tellWeek.of(CITY, "2026-W48").sums()).isEqualTo(new Sums(3, 1, 1));
        assertThat(tellWeek.of(CITY, "").sums()).isEqualTo(new Sums(0, 0, 0));
        assertThat(tellWeek.of(CITY, "").before()).isEqualTo(new Sums(3, 1, 1));
    }

    @Test
    void who_only_works_on_the_cases_of_others_sees_whose_figures_they_are() {
        Week week = tellWeek.of(POLICE, "");

        assertThat(week.subject()).isEqualTo("上海市公安局黄浦分局");
        assertThat(week.takenInBy()).isEqualTo("黄浦区");
        assertThat(week.sums().accepted()).isEqualTo(2);
        assertThat(week.matters()).isEmpty();
    }
}
