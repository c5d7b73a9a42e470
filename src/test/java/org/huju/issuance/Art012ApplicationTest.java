package org.huju.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.clock.StatutoryClock.State;
import org.huju.notices.Notice;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.MovableClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("第十二条：签发、制证、领证")
class Art012ApplicationTest extends CaseTest {

    @Autowired
    private MovableClock clock;

    private ProcessInstance acceptedOn(String day) {
        clock.moveTo(LocalDate.parse(day));
        return steps.accepted(SampleCitizens.consistent());
    }

    @Nested
    @DisplayName("自受理日起15个工作日，最长30个工作日")
    class WorkingDays {

        @Test
        @DisplayName("第十二条：国庆前受理，中秋、国庆不计，9月20日和10月10日两个调休上班日计入")
        void a_case_accepted_before_the_national_day() {
            ProcessInstance application = acceptedOn("2026-09-18");

            // Sun 20 September = 1 (made up), 21-24 = 2-5, 25-27 off (中秋), 28-30 = 6-8, 1-7 October off (国庆),
            // 8-9 = 9-10, Sat 10 = 11 (made up), 12-15 = 12-15.
            assertThat(file.due(application, "card-making")).isEqualTo("2026-10-15");
            // 16 = 16, 19-23 = 17-21, 26-30 = 22-26, 2-5 November = 27-30.
            assertThat(file.clock(application, "card-making").ceiling()).contains(LocalDate.of(2026, 11, 5));
            // Back from Thu 15: 14 = 1, 13 = 2, Mon 12 = 3.
            assertThat(jobs.timer(application, "timer_cardDueSoon").getDuedate())
                    .hasSameTimeAs(at("2026-10-12T00:00:00"));
            assertThat(jobs.timer(application, "timer_cardDue").getDuedate()).hasSameTimeAs(at("2026-10-15T23:59:59"));
            assertThat(jobs.timer(application, "timer_cardCeiling").getDuedate())
                    .hasSameTimeAs(at("2026-11-05T23:59:59"));
        }

        @Test
        @DisplayName("第十二条：周五和周六受理的都从下周一起算，同日届满")
        void acceptance_on_friday_and_saturday_ends_on_the_same_day() {
            // Mon 9 November = 1, 10-13 = 2-5, 16-20 = 6-10, 23-27 = 11-15.
            assertThat(file.due(acceptedOn("2026-11-06"), "card-making")).isEqualTo("2026-11-27");
            walk.reset();
            assertThat(file.due(acceptedOn("2026-11-07"), "card-making")).isEqualTo("2026-11-27");
        }

        @Test
        @DisplayName("第十二条：期限记着起算日、规则版本和日历版本，可以自证")
        void the_stored_date_can_explain_itself() {
            var deadline = file.clock(acceptedOn("2026-11-23"), "card-making", "");

            assertThat(deadline.from()).isEqualTo("2026-11-23");
            assertThat(deadline.lawVersion()).isEqualTo("card-making@2018-01-01");
            assertThat(deadline.calendarVersion()).contains("2026.1");
        }

        @Test
        @DisplayName("第十二条：第15个工作日制成为按时，第16个工作日为超期")
        void the_last_day_is_in_time_and_the_next_is_not() {
            assertThat(made("2026-12-14", "card-making")).isEqualTo(State.MET);
            assertThat(made("2026-12-15", "card-making")).isEqualTo(State.MISSED);
        }

        private State made(String day, String rule) {
            walk.reset();
            ProcessInstance application = steps.compared(SampleCitizens.consistent());
            steps.issue(application);
            steps.cardMade(application, LocalDate.parse(day));
            return file.outcome(application, rule);
        }
    }

    @Nested
    @DisplayName("制作完毕后由社区事务受理服务中心通知申请人领证")
    class Collection {

        @Test
        @DisplayName("第十二条：制成之前不通知，制成之后通知")
        void the_notice_follows_the_card() {
            ProcessInstance application = steps.compared(SampleCitizens.consistent());
            steps.issue(application);
            assertThat(file.notices(application)).containsExactly(Notice.Kind.RECEIPT);
            steps.cardMade(application, LocalDate.parse("2026-11-23"));

            assertThat(file.notices(application)).containsExactly(Notice.Kind.RECEIPT, Notice.Kind.COLLECTION);
        }
    }
}
