package org.huju.points.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.huju.points.Conduct;
import org.huju.points.Education;
import org.huju.points.Indicator;
import org.huju.points.Person;
import org.huju.points.Score;
import org.huju.points.Score.Ineligible;
import org.huju.points.ScoredItem;
import org.huju.points.Title;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The points themselves come from 《上海市居住证积分管理办法》, by {@code points-scoring.dmn}. */
@DisplayName("第二十条：积分管理")
class Art020Test {

    private static final Tables TABLES = Tables.shipped();
    private static final Person GRADUATE = Person.thirty().education(Education.BACHELOR_DEGREE);

    @Nested
    @DisplayName("将其个人情况和实际贡献转化为相应分值")
    class Added {

        @Test
        @DisplayName("第二十条：30周岁（30分）、本科和学士（90分），共120分")
        void age_and_education_add_up() {
            assertThat(TABLES.total(GRADUATE)).isEqualTo(120);
        }

        @Test
        @DisplayName("第二十条：教育背景（90分）与中级职称（100分）择一，30加100，不是220")
        void education_or_title_counts() {
            var points = TABLES.points(GRADUATE.title(Title.INTERMEDIATE, 6));

            assertThat(points.total()).isEqualTo(130);
            assertThat(points.items())
                    .extracting(ScoredItem::indicator)
                    .containsExactly(Indicator.AGE, Indicator.TITLE);
            assertThat(points.notCounted()).singleElement().satisfies(item -> {
                assertThat(item.indicator()).isEqualTo(Indicator.EDUCATION);
                assertThat(item.points()).isZero();
                assertThat(item.source()).contains("本可得90分", "“专业技术职称和技能等级”择一计分", "积分管理办法》第十一条");
            });
        }

        @Test
        @DisplayName("第二十条：中级职称的社保基数条件不满足，仍按教育背景，30加90")
        void a_title_without_its_condition_leaves_the_education() {
            var points = TABLES.points(GRADUATE.title(Title.INTERMEDIATE, 5));

            assertThat(points.total()).isEqualTo(120);
            assertThat(points.items())
                    .extracting(ScoredItem::indicator)
                    .containsExactly(Indicator.AGE, Indicator.EDUCATION);
            assertThat(points.notCounted()).singleElement().satisfies(item -> {
                assertThat(item.indicator()).isEqualTo(Indicator.TITLE);
                assertThat(item.source()).contains("不满6个月，不计分");
            });
        }

        @Test
        @DisplayName("第二十条：投资纳税25万元（20分）与带动就业15人（10分）择一，计20分")
        void tax_or_employment_counts() {
            Person founder = Person.sixty().yearlyTax(250_000).localEmployees(15);

            assertThat(TABLES.points(founder).items())
                    .extracting(ScoredItem::indicator)
                    .containsExactly(Indicator.AGE, Indicator.TAX);
            assertThat(TABLES.points(Indicator.TAX, founder)).isEqualTo(20);
        }

        @Test
        @DisplayName("第二十条：带动就业30人（30分）高于纳税25万元（20分），计30分")
        void employment_counts_where_it_is_more() {
            Person founder = Person.sixty().yearlyTax(250_000).localEmployees(30);

            assertThat(TABLES.points(Indicator.EMPLOYMENT, founder)).isEqualTo(30);
            assertThat(TABLES.points(Indicator.TAX, founder)).isZero();
        }

        @ParameterizedTest
        @CsvSource({"999999, 90", "1000000, 100", "1100000, 100", "9000000, 100"})
        @DisplayName("第二十条：投资纳税最高100分")
        void tax_has_a_cap(int yuan, int expected) {
            assertThat(TABLES.points(Indicator.TAX, Person.sixty().yearlyTax(yuan)))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"99, 90", "100, 100", "110, 100", "5000, 100"})
        @DisplayName("第二十条：带动本地就业最高100分")
        void employment_has_the_same_cap(int employees, int expected) {
            assertThat(TABLES.points(Indicator.EMPLOYMENT, Person.sixty().localEmployees(employees)))
                    .isEqualTo(expected);
        }

        @Test
        @DisplayName("第二十条：其他加分指标逐项相加：5+120+120+30+10+40=325")
        void other_indicators_add_up() {
            Person person = Person.sixty()
                    .entrepreneur()
                    .intermediary()
                    .shortageMajor()
                    .freshGraduate()
                    .spouseYears(10);

            assertThat(TABLES.total(person)).isEqualTo(325);
        }
    }

    @Nested
    @DisplayName("随着缴纳社会保险年限的增加，其分值相应累积；减分累计，总分不低于零")
    class Accumulated {

        @Test
        @DisplayName("第二十条：30周岁大专，一次行政拘留，30+50-50=30")
        void a_detention_is_deducted() {
            Person person = Person.thirty().education(Education.COLLEGE).conduct(new Conduct(0, 1, 0, false, false));

            assertThat(TABLES.total(person)).isEqualTo(30);
        }

        @Test
        @DisplayName("第二十条：56周岁，一次一般刑事犯罪，5-150，按0分计，扣分仍列出")
        void the_total_is_never_below_zero() {
            var points = TABLES.points(Person.aged(56).conduct(new Conduct(0, 0, 1, false, false)));

            assertThat(points.total()).isZero();
            assertThat(points.items()).extracting(ScoredItem::points).containsExactly(5, -150);
        }

        @Test
        @DisplayName("第二十条：不同的减分项目累计：30+110+120-150-100=10")
        void deductions_accumulate() {
            Person person = Person.thirty()
                    .education(Education.DOCTOR)
                    .entrepreneur()
                    .conduct(new Conduct(1, 2, 0, false, false));

            assertThat(TABLES.total(person)).isEqualTo(10);
        }
    }

    @Nested
    @DisplayName("积分达到标准分值的，可以享受相应的公共服务待遇")
    class Standard {

        @ParameterizedTest
        @CsvSource({"30, 0, 120, true", "45, 12, 120, true", "46, 12, 118, false", "46, 24, 121, true"})
        @DisplayName("第二十条：标准分值120分，差1分也未达到")
        void the_standard_is_reached_or_not(int age, int insuredMonths, int total, boolean reached) {
            var points = TABLES.points(
                    Person.aged(age).education(Education.BACHELOR_DEGREE).insuredMonths(insuredMonths));

            assertThat(points.total()).isEqualTo(total);
            assertThat(points.standard()).isEqualTo(120);
            assertThat(points.reached()).isEqualTo(reached);
        }

        @Test
        @DisplayName("第二十条：每一项写明依据")
        void each_item_names_its_source() {
            Score.Points points = TABLES.points(GRADUATE.insuredMonths(12).shortageMajor());

            assertThat(points.items())
                    .hasSize(4)
                    .allSatisfy(item -> assertThat(item.source()).contains("上海市居住证"));
        }
    }

    @Nested
    @DisplayName("对在本市合法稳定居住和合法稳定就业的持证人进行积分")
    class Eligible {

        @ParameterizedTest
        @CsvSource({"2005-06-02, 未满18周岁", "1962-06-01, 已超过60周岁"})
        @DisplayName("第二十条：不满18周岁或者超过60周岁不能申请，说明理由")
        void too_young_or_too_old(String birthDate, String reason) {
            Ineligible ineligible = (Ineligible)
                    TABLES.score(Person.born(birthDate, "2023-06-01").facts());

            assertThat(ineligible.vetoed()).isFalse();
            assertThat(ineligible.reasons()).singleElement().satisfies(why -> {
                assertThat(why.text()).startsWith(reason);
                assertThat(why.indicator()).isEqualTo(Indicator.AGE);
                assertThat(why.source()).contains("第二十一条");
            });
        }

        @ParameterizedTest
        @CsvSource({"2005-06-01, 30", "1962-06-02, 5"})
        @DisplayName("第二十条：18周岁生日当天、61周岁生日前一天仍可以申请")
        void the_first_and_the_last_day(String birthDate, int total) {
            assertThat(TABLES.total(Person.born(birthDate, "2023-06-01"))).isEqualTo(total);
        }
    }
}
