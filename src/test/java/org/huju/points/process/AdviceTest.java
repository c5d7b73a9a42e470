package org.huju.points.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.huju.points.Advising;
import org.huju.points.Conduct;
import org.huju.points.Education;
import org.huju.points.Estimate.Advice;
import org.huju.points.Indicator;
import org.huju.points.Person;
import org.huju.points.PointsFacts;
import org.huju.points.RandomFacts;
import org.huju.points.Title;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("怎样接近标准分值：每一条都按同一套规则重新算过")
class AdviceTest {

    private static final Tables TABLES = Tables.shipped();

    @Test
    @DisplayName("30周岁本科无学位90分：取得学士学位加30分，达到120分")
    void the_next_degree() {
        Advice degree = only(Indicator.EDUCATION, Person.thirty().education(Education.BACHELOR));

        assertThat(degree.gain()).isEqualTo(30);
        assertThat(degree.total()).isEqualTo(120);
        assertThat(degree.reached()).isTrue();
        assertThat(degree.text()).contains("学士学位");
    }

    @Test
    @DisplayName("缴纳20个月的，再缴4个月满2年")
    void the_months_that_are_missing() {
        Advice longer = only(Indicator.INSURANCE_YEARS, Person.thirty().insuredMonths(20));

        assertThat(longer.gain()).isEqualTo(3);
        assertThat(longer.months()).isEqualTo(4);
        assertThat(longer.text()).contains("再缴纳4个月").contains("累计24个月");
    }

    @Test
    @DisplayName("再缴12个月加3分，但44周岁的这时满45周岁减2分，实际加1分")
    void age_takes_away_meanwhile() {
        Advice longer = only(Indicator.INSURANCE_YEARS, Person.aged(44));

        assertThat(longer.months()).isEqualTo(12);
        assertThat(longer.gain()).isEqualTo(1);
    }

    @Test
    @DisplayName("满60周岁的，等12个月就超过60周岁，不建议")
    void nobody_is_advised_to_wait_until_it_is_too_late() {
        assertThat(advice(Person.aged(60))).extracting(Advice::indicator).doesNotContain(Indicator.INSURANCE_YEARS);
    }

    @Test
    @DisplayName("中级职称只差社保基数月数的，说明还要几个月")
    void a_title_without_its_condition() {
        Person person = Person.thirty().education(Education.COLLEGE).title(Title.INTERMEDIATE, 3);

        assertThat(advice(person)).anySatisfy(advice -> {
            assertThat(advice.indicator()).isEqualTo(Indicator.TITLE);
            assertThat(advice.months()).isEqualTo(3);
            assertThat(advice.text()).contains("6个月");
            assertThat(advice.gain()).isEqualTo(50);
        });
    }

    @Test
    @DisplayName("有行政拘留记录的，满追溯期不再扣分")
    void a_record_that_will_be_gone() {
        Person person = Person.thirty().education(Education.BACHELOR).conduct(new Conduct(0, 1, 0, false, false));

        Advice gone = only(Indicator.DETENTIONS, person);
        assertThat(gone.gain()).isEqualTo(50);
        assertThat(gone.text()).contains("5年");
    }

    @Test
    @DisplayName("规则改了，建议跟着改：学士学位改为70分，加10分")
    void the_advice_follows_the_tables() {
        Tables changed = Tables.of(
                Draft.shipped().points("education_bachelorDegree", "70").xml());
        PointsFacts facts = Person.thirty().education(Education.BACHELOR).facts();

        assertThat(Advising.by(changed, facts))
                .filteredOn(advice -> advice.indicator() == Indicator.EDUCATION)
                .singleElement()
                .extracting(Advice::gain)
                .isEqualTo(10);
    }

    @Test
    @DisplayName("足够的排在前面，其中最快的最先")
    void what_suffices_comes_first() {
        List<Advice> advice = advice(Person.thirty()
                .education(Education.BACHELOR)
                .title(Title.INTERMEDIATE, 3)
                .insuredMonths(25));

        assertThat(advice).extracting(Advice::reached).isSortedAccordingTo((a, b) -> Boolean.compare(b, a));
        assertThat(advice.get(0).indicator()).isEqualTo(Indicator.TITLE);
        assertThat(advice.get(0).months()).isEqualTo(3);
    }

    @Provide
    Arbitrary<PointsFacts> facts() {
        return Arbitraries.longs().map(RandomFacts::of);
    }

    @Property(tries = 60)
    void every_advice_gains(@ForAll("facts") PointsFacts facts) {
        assertThat(Advising.by(TABLES, facts)).allSatisfy(advice -> {
            assertThat(advice.gain()).isPositive();
            assertThat(advice.text()).isNotBlank();
        });
    }

    private static Advice only(Indicator indicator, Person person) {
        List<Advice> found = advice(person).stream()
                .filter(advice -> advice.indicator() == indicator)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<Advice> advice(Person person) {
        return Advising.by(TABLES, person.facts());
    }
}
