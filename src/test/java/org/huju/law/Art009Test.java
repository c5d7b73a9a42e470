package org.huju.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huju.clock.TestClock.DEADLINES;
import static org.huju.clock.TestClock.LAW_BOOK;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("第九条：申办条件")
class Art009Test {

    @Nested
    @DisplayName("办理居住登记满半年")
    class Paragraph1 {

        @Test
        @DisplayName("第九条第一款：半年按六个月计，条文规定")
        void half_a_year_is_six_months() {
            LegalPeriod halfYear = LAW_BOOK.at(date("2018-01-01")).period("registration-before-application");

            assertThat(halfYear.length()).isEqualTo("6个月");
            assertThat(halfYear.basis()).isEqualTo(Basis.STATUTE);
            assertThat(halfYear.provenance().words()).isEqualTo("满半年");
        }

        @Test
        @DisplayName("第九条第一款：2023年3月15日登记的，9月14日未满，9月15日（对应日）起可以申领")
        void one_may_apply_from_the_corresponding_day_six_months_later() {
            assertThat(eligibleFrom("2023-03-15")).isEqualTo("2023-09-15");
        }

        @Test
        @DisplayName("第九条第一款：8月31日登记的，2月没有对应日，以月末日为准；闰年为29日")
        void without_a_corresponding_day_the_months_last_day_counts() {
            assertThat(eligibleFrom("2022-08-31")).isEqualTo("2023-02-28");
            assertThat(eligibleFrom("2023-08-31")).isEqualTo("2024-02-29");
            assertThat(eligibleFrom("2023-08-30")).isEqualTo("2024-02-29");
            assertThat(eligibleFrom("2023-08-29")).isEqualTo("2024-02-29");
            assertThat(eligibleFrom("2023-08-28")).isEqualTo("2024-02-28");
        }

        @Test
        @DisplayName("第九条第一款：满半年之日逢国庆放假也不顺延，它是条件，不是必须办理的期限")
        void the_day_is_not_moved_when_it_is_a_day_off() {
            assertThat(eligibleFrom("2023-04-01")).isEqualTo("2023-10-01");
        }

        @Test
        @DisplayName("第九条第一款：施行之前办理的居住登记也计入，按申领之日的规定判断")
        void registration_before_the_measures_counts_by_the_law_of_the_application() {
            assertThat(DEADLINES.fulfilledOn("registration-before-application", date("2017-08-20"), date("2018-02-20")))
                    .isEqualTo("2018-02-20");
        }
    }

    private static LocalDate eligibleFrom(String registeredOn) {
        return DEADLINES
                .of("registration-before-application", date(registeredOn))
                .due();
    }

    private static LocalDate date(String date) {
        return LocalDate.parse(date);
    }
}
