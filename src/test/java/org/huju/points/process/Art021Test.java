package org.huju.points.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.huju.points.Award;
import org.huju.points.Conduct;
import org.huju.points.Education;
import org.huju.points.Indicator;
import org.huju.points.Person;
import org.huju.points.Score.Ineligible;
import org.huju.points.Score.Reason;
import org.huju.points.Title;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("第二十一条：积分指标体系")
class Art021Test {

    private static final Tables TABLES = Tables.shipped();

    @Nested
    @DisplayName("基础指标：年龄、教育背景、专业技术职称和技能等级、缴纳社会保险年限")
    class Base {

        /** On 1 June 2023: who is born on 1 June has the birthday that day, who is born on 2 June has it tomorrow. */
        @ParameterizedTest
        @CsvSource({
            "1980-06-01, 30", // 43
            "1979-06-02, 30", // 43, one day before the 44th birthday
            "1979-06-01, 29", // 44
            "1978-06-02, 29",
            "1978-06-01, 27", // 45
            "1968-06-02, 9", // 54
            "1968-06-01, 7", // 55
            "1967-06-02, 7", // 55, one day before the 56th birthday
            "1967-06-01, 5", // 56
            "1963-06-01, 5", // 60
            "1962-06-02, 5" // 60, one day before the 61st birthday
        })
        @DisplayName("第二十一条：年龄按周岁，56至60周岁5分，每小一岁加2分，最高30分")
        void age(String birthDate, int expected) {
            assertThat(TABLES.points(Indicator.AGE, Person.born(birthDate, "2023-06-01")))
                    .isEqualTo(expected);
        }

        /** The table as it was published, from 60 down to 43. */
        @ParameterizedTest
        @CsvSource({
            "60, 5", "59, 5", "58, 5", "57, 5", "56, 5", "55, 7", "54, 9", "53, 11", "52, 13", "51, 15", "50, 17",
            "49, 19", "48, 21", "47, 23", "46, 25", "45, 27", "44, 29", "43, 30", "42, 30", "30, 30", "18, 30"
        })
        @DisplayName("第二十一条：各年龄的分值与公布的表相同")
        void age_by_the_table(int age, int expected) {
            assertThat(TABLES.points(Indicator.AGE, Person.aged(age))).isEqualTo(expected);
        }

        /** The civil code's corresponding day: 28 February where there is no 29th. */
        @ParameterizedTest
        @CsvSource({"2024-02-28, 30", "2024-02-29, 29", "2025-02-27, 29", "2025-02-28, 27"})
        @DisplayName("第二十一条：1980年2月29日出生的，2024年2月29日满44周岁，2025年2月28日满45周岁")
        void leap_day_birthday(String on, int expected) {
            assertThat(TABLES.points(Indicator.AGE, Person.born("1980-02-29", on)))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"NONE, 0", "COLLEGE, 50", "BACHELOR, 60", "BACHELOR_DEGREE, 90", "MASTER, 100", "DOCTOR, 110"})
        @DisplayName("第二十一条：教育背景按最高一级")
        void education(Education education, int expected) {
            assertThat(TABLES.points(Indicator.EDUCATION, Person.thirty().education(education)))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "NONE, 6, 0",
            "SKILL_5, 0, 15",
            "SKILL_4, 0, 30",
            "SKILL_3, 0, 60",
            "SKILL_2, 5, 0",
            "SKILL_2, 6, 100",
            "INTERMEDIATE, 5, 0",
            "INTERMEDIATE, 6, 100",
            "SKILL_1, 5, 0",
            "SKILL_1, 6, 140",
            "SENIOR, 0, 0",
            "SENIOR, 5, 0",
            "SENIOR, 6, 140",
            "SENIOR, 12, 140"
        })
        @DisplayName("第二十一条：职称和技能等级，中级、二级以上须满6个月社保基数不低于上年平均工资")
        void title(Title title, int baseMonths, int expected) {
            assertThat(TABLES.points(Indicator.TITLE, Person.thirty().title(title, baseMonths)))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"0, 0", "11, 0", "12, 3", "23, 3", "24, 6", "25, 6", "132, 33", "600, 150"})
        @DisplayName("第二十一条：缴纳社会保险每满12个月3分，没有上限")
        void insurance_years(int months, int expected) {
            assertThat(TABLES.points(Indicator.INSURANCE_YEARS, Person.thirty().insuredMonths(months)))
                    .isEqualTo(expected);
        }
    }

    @Nested
    @DisplayName("加分指标")
    class Bonus {

        @ParameterizedTest
        @CsvSource({
            "35, 0, 0, 0, 0",
            "36, 0, 0, 0, 25",
            "36, 35, 0, 0, 25",
            "36, 36, 0, 0, 50",
            "48, 36, 35, 0, 50",
            "36, 36, 36, 0, 100",
            "36, 36, 36, 23, 100",
            "36, 36, 36, 24, 120",
            "24, 24, 24, 23, 0",
            "24, 24, 24, 24, 120"
        })
        @DisplayName("第二十一条：社保缴费基数，最近4年累计36个月，3倍的最近3年累计24个月，只计最高一级")
        void insurance_base(int fourFifths, int one, int two, int three, int expected) {
            assertThat(TABLES.points(Indicator.INSURANCE_BASE, Person.thirty().baseMonths(fourFifths, one, two, three)))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"90000, 0", "99999, 0", "100000, 10", "199999, 10", "200000, 20"})
        @DisplayName("第二十一条：投资纳税每满10万元10分")
        void tax(int yuan, int expected) {
            assertThat(TABLES.points(Indicator.TAX, Person.thirty().yearlyTax(yuan)))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"9, 0", "10, 10", "19, 10", "20, 20"})
        @DisplayName("第二十一条：带动本地就业每满10人10分")
        void employment(int employees, int expected) {
            assertThat(TABLES.points(Indicator.EMPLOYMENT, Person.thirty().localEmployees(employees)))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"0, 0", "4, 0", "5, 20", "6, 24", "30, 120"})
        @DisplayName("第二十一条：特定的公共服务领域满5年起每年4分")
        void public_service(int years, int expected) {
            assertThat(TABLES.points(Indicator.PUBLIC_SERVICE, Person.thirty().publicServiceYears(years)))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"4, 0", "5, 10", "9, 18", "10, 20", "12, 20"})
        @DisplayName("第二十一条：远郊重点区域满5年起每年2分，最高20分")
        void outer_suburb(int years, int expected) {
            assertThat(TABLES.points(Indicator.OUTER_SUBURB, Person.thirty().outerSuburbYears(years)))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"0, 0", "1, 4", "9, 36", "10, 40", "11, 40"})
        @DisplayName("第二十一条：配偶为本市户籍，每满1年4分，最高40分")
        void spouse(int years, int expected) {
            assertThat(TABLES.points(Indicator.SPOUSE, Person.thirty().spouseYears(years)))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"NONE, 0", "BUREAU_SPECIAL, 30", "BUREAU_GENERAL, 60", "PROVINCIAL, 110"})
        @DisplayName("第二十一条：表彰奖励按最高一级")
        void award(Award award, int expected) {
            assertThat(TABLES.points(Indicator.AWARD, Person.thirty().award(award)))
                    .isEqualTo(expected);
        }

        @Test
        @DisplayName("第二十一条：创业人才、中介服务人才各120分，紧缺急需专业30分，应届毕业生10分")
        void yes_or_no() {
            Person person = Person.thirty()
                    .entrepreneur()
                    .intermediary()
                    .shortageMajor()
                    .freshGraduate();

            assertThat(TABLES.points(Indicator.ENTREPRENEUR, person)).isEqualTo(120);
            assertThat(TABLES.points(Indicator.INTERMEDIARY, person)).isEqualTo(120);
            assertThat(TABLES.points(Indicator.SHORTAGE_MAJOR, person)).isEqualTo(30);
            assertThat(TABLES.points(Indicator.FRESH_GRADUATE, person)).isEqualTo(10);
            assertThat(TABLES.total(Person.thirty())).isEqualTo(30);
        }
    }

    @Nested
    @DisplayName("减分指标")
    class Deduction {

        @ParameterizedTest
        @CsvSource({"0, 0, 0, 0, 0, 0", "1, 2, 3, -150, -100, -450"})
        @DisplayName("第二十一条：虚假材料每次150分，行政拘留每条50分，一般刑事犯罪每条150分")
        void each_time(int materials, int detentions, int crimes, int first, int second, int third) {
            Person person = Person.thirty().conduct(new Conduct(materials, detentions, crimes, false, false));

            assertThat(TABLES.points(Indicator.FALSE_MATERIALS, person)).isEqualTo(first);
            assertThat(TABLES.points(Indicator.DETENTIONS, person)).isEqualTo(second);
            assertThat(TABLES.points(Indicator.ORDINARY_CRIMES, person)).isEqualTo(third);
        }
    }

    @Nested
    @DisplayName("一票否决指标")
    class Veto {

        @Test
        @DisplayName("第二十一条：严重刑事犯罪记录取消申请积分资格，有120分也不积分")
        void serious_crime() {
            assertVetoed(new Conduct(0, 0, 0, true, false), Indicator.SERIOUS_CRIME);
        }

        @Test
        @DisplayName("第二十一条：违反计划生育政策记录取消申请积分资格")
        void family_planning() {
            assertVetoed(new Conduct(0, 0, 0, false, true), Indicator.FAMILY_PLANNING);
        }

        @Test
        @DisplayName("第二十一条：两项都有，两项都说明；年龄不符也一并说明")
        void every_reason_is_told() {
            Person person = Person.aged(61).conduct(new Conduct(0, 0, 0, true, true));
            Ineligible ineligible = (Ineligible) TABLES.score(person.facts());

            assertThat(ineligible.vetoed()).isTrue();
            assertThat(ineligible.reasons())
                    .extracting(Reason::indicator)
                    .containsExactly(Indicator.AGE, Indicator.SERIOUS_CRIME, Indicator.FAMILY_PLANNING);
        }

        private static void assertVetoed(Conduct conduct, Indicator indicator) {
            Person person = Person.thirty().education(Education.BACHELOR_DEGREE).conduct(conduct);
            Ineligible ineligible = (Ineligible) TABLES.score(person.facts());

            assertThat(ineligible.vetoed()).isTrue();
            assertThat(ineligible.reasons()).singleElement().satisfies(reason -> {
                assertThat(reason.indicator()).isEqualTo(indicator);
                assertThat(reason.text()).contains(indicator.label());
                assertThat(reason.source()).contains("取消申请积分资格");
            });
        }
    }
}
