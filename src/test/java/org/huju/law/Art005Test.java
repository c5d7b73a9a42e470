package org.huju.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huju.clock.TestClock.DEADLINES;
import static org.huju.clock.TestClock.LAW_BOOK;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("第五条：居住登记")
class Art005Test {

    private static final Law LAW = LAW_BOOK.at(LocalDate.of(2018, 1, 1));

    @Nested
    @DisplayName("境内来沪人员应当到现居住地的社区事务受理服务中心办理居住登记")
    class Paragraph1 {

        @Test
        @DisplayName("第五条：办理地点是现居住地的社区事务受理服务中心，本办法施行之日起适用")
        void registration_is_made_at_the_centre_of_the_present_residence() {
            Principle place = LAW.principle("registration-place");

            assertThat(place.citation().fullLabel()).isEqualTo("《上海市居住证管理办法》第五条第一款");
            assertThat(place.basis()).isEqualTo(Basis.STATUTE);
            assertThat(place.name()).contains("现居住地的社区事务受理服务中心");
        }

        @Test
        @DisplayName("第五条没有规定居住登记的有效期：一年是办事指南的说法，不冒充条文")
        void the_one_year_validity_is_not_passed_off_as_the_articles_own() {
            LegalPeriod validity = LAW.period("residence-registration-validity");

            assertThat(LAW_BOOK.article("shanghai-permit", 5).text()).doesNotContain("年");
            assertThat(validity.basis()).isEqualTo(Basis.GUIDE);
            assertThat(validity.authority()).isEqualTo("参照《上海市居住证管理办法》第五条（办事指南，条文未规定）");
            assertThat(validity.length()).isEqualTo("1年");
        }

        @Test
        @DisplayName("第五条：2022年2月28日登记的，到2023年2月28日满一年；闰日登记的到次年2月末日")
        void registration_lasts_to_the_corresponding_day_of_the_next_year() {
            assertThat(validUntil("2022-02-28")).isEqualTo("2023-02-28");
            assertThat(validUntil("2024-02-29")).isEqualTo("2025-02-28"); // no 29 February in 2025
            assertThat(validUntil("2023-02-28")).isEqualTo("2024-02-28"); // the corresponding day, not the month's last
            assertThat(validUntil("2022-10-01")).isEqualTo("2023-10-01"); // a day off: the voucher names the day itself
        }

        @Test
        @DisplayName("第五条：“境内来沪人员”“现居住地”是条文的要求，不符合的不予登记")
        void the_grounds_of_refusal_are_the_articles_own_words() {
            assertThat(LAW.principle("registration-refuse-not-incoming").basis())
                    .isEqualTo(Basis.STATUTE);
            assertThat(LAW.principle("registration-refuse-not-residing")
                            .citation()
                            .fullLabel())
                    .isEqualTo("《上海市居住证管理办法》第五条第一款");
            assertThat(LAW.principle("registration-refuse-untrue").basis()).isEqualTo(Basis.DESIGN);
        }

        @Test
        @DisplayName("第五条没有规定承诺：以承诺代替亲属关系证明是办事指南，不冒充条文")
        void the_kinship_commitment_is_not_passed_off_as_the_articles_own() {
            assertThat(LAW_BOOK.article("shanghai-permit", 5).text()).doesNotContain("承诺");
            assertThat(LAW.principle("kinship-commitment").basis()).isEqualTo(Basis.GUIDE);
            assertThat(LAW.principle("commitment-not-after-dishonesty").authority())
                    .contains("条文未规定");
        }

        @Test
        @DisplayName("第五条没有规定提醒：届满前30日是系统设定；2023年3月2日届满的，1月31日提醒")
        void the_reminder_comes_thirty_days_before_the_end() {
            assertThat(LAW.period("registration-ending-warning").basis()).isEqualTo(Basis.DESIGN);
            LocalDate end =
                    LocalDate.of(2023, 3, 2); // 1 and 2 March, 28 days of February: 31 January is the thirtieth before
            assertThat(DEADLINES.leadBefore("registration-ending-warning", end, end))
                    .isEqualTo("2023-01-31");
        }
    }

    private static LocalDate validUntil(String registeredOn) {
        return DEADLINES
                .of("residence-registration-validity", LocalDate.parse(registeredOn))
                .due();
    }
}
