package org.huju.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huju.clock.TestClock.DEADLINES;
import static org.huju.clock.TestClock.LAW_BOOK;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("第八条：受理机构")
class Art008Test {

    @Nested
    @DisplayName("申请人到现居住地的社区事务受理服务中心办理")
    class Paragraph1 {

        @Test
        @DisplayName("第八条第一款：受理机构是现居住地的社区事务受理服务中心")
        void applications_are_made_at_the_centre_of_the_present_residence() {
            Principle place = LAW_BOOK.at(date("2018-01-01")).principle("acceptance-place");

            assertThat(place.citation().fullLabel()).isEqualTo("《上海市居住证管理办法》第八条第一款");
        }
    }

    @Nested
    @DisplayName("未满16周岁的未成年人等可以由监护人、近亲属代办")
    class Paragraph2 {

        @Test
        @DisplayName("第八条第二款：2008年5月20日出生的，2024年5月19日未满16周岁，5月20日起满16周岁")
        void the_sixteenth_birthday_is_the_first_day_of_applying_oneself() {
            assertThat(sixteenOn("2008-05-20")).isEqualTo("2024-05-20");
        }

        @Test
        @DisplayName("第八条第二款：闰日出生的，平年在2月末日满16周岁；16年后恰为闰年的仍在闰日")
        void a_leap_day_child_is_sixteen_on_the_leap_day_or_the_months_last() {
            assertThat(sixteenOn("2008-02-29")).isEqualTo("2024-02-29");
            assertThat(sixteenOn("2084-02-29")).isEqualTo("2100-02-28"); // 2100 is no leap year
        }

        @Test
        @DisplayName("第八条第二款没有规定老年人的年龄：60周岁出自办事指南")
        void the_age_of_the_elderly_is_not_the_articles_own() {
            LegalPeriod age = LAW_BOOK.at(date("2018-01-01")).period("elderly-agent-age");

            assertThat(age.amount()).isEqualTo(60);
            assertThat(age.basis()).isEqualTo(Basis.GUIDE);
        }
    }

    private static LocalDate sixteenOn(String birth) {
        return DEADLINES.fulfilledOn("minor-age", date(birth), date("2024-05-19"));
    }

    private static LocalDate date(String date) {
        return LocalDate.parse(date);
    }
}
