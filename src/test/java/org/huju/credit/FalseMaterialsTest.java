package org.huju.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huju.credit.Consequence.Kind.AGENCY_BAR;
import static org.huju.credit.Consequence.Kind.CREDIT_PLATFORM;
import static org.huju.credit.Consequence.Kind.EMPLOYER_FINE;
import static org.huju.credit.Consequence.Kind.POINTS_BAR;
import static org.huju.credit.Consequence.Kind.POLICE_REFERRAL;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huju.credit.Consequence.FineRange;
import org.huju.people.EmployerCode;
import org.huju.people.IdNumber;
import org.huju.support.HujuTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HujuTest
@DisplayName("第二十九条：虚假材料的后果和不得申请的期间")
class FalseMaterialsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Subject PERSON = new Subject.Person(IdNumber.parse("340104199205171023", DAY));
    private static final Subject SOMEBODY_ELSE = new Subject.Person(IdNumber.parse("11010519491231002X", DAY));
    private static final Subject EMPLOYER = new Subject.Employer(new EmployerCode("91310115MA1K00007Q"));

    @Autowired
    private FalseMaterials falseMaterials;

    @Autowired
    private Bars bars;

    @Autowired
    private JdbcClient jdbc;

    private final UUID caseId = UUID.randomUUID();

    @AfterEach
    void clear() {
        jdbc.sql("truncate false_materials_finding, credit_consequence").update();
    }

    private void found(Subject subject, boolean serious, LocalDate on) {
        falseMaterials.found(UUID.randomUUID(), subject, List.of("学位证书"), serious, "kong.hr", on);
    }

    private List<Consequence> consequences(Subject subject, boolean serious) {
        falseMaterials.found(caseId, subject, List.of("学位证书", "劳动合同"), serious, "kong.hr", DAY);
        return falseMaterials.of(caseId).get(0).consequences();
    }

    @Test
    @DisplayName("第二十九条第一款：个人，移送公安、纳入信用平台；情节不严重的，仍可申请积分")
    void a_person_is_referred_to_the_police_and_put_on_the_platform() {
        assertThat(consequences(PERSON, false))
                .extracting(Consequence::kind)
                .containsExactlyInAnyOrder(POLICE_REFERRAL, CREDIT_PLATFORM);
        assertThat(falseMaterials.of(caseId)).singleElement().satisfies(finding -> {
            assertThat(finding.items()).containsExactly("学位证书", "劳动合同");
            assertThat(finding.by()).isEqualTo("kong.hr");
        });
        assertThat(bars.on(PERSON, DAY)).isEmpty();
    }

    @Test
    @DisplayName("第二十九条第一款：个人情节严重的，3年内不得申请积分")
    void a_person_in_a_serious_case_is_barred() {
        assertThat(consequences(PERSON, true))
                .filteredOn(consequence -> consequence.kind() == POINTS_BAR)
                .singleElement()
                .satisfies(bar -> {
                    assertThat(bar.until()).contains(LocalDate.of(2029, 11, 23));
                    assertThat(bar.article()).isEqualTo("《上海市居住证管理办法》第二十九条第一款");
                });
    }

    @Test
    @DisplayName("第二十九条第二款：单位，记录3万元以上5万元以下的罚款幅度，数额由有权机关决定")
    void for_an_employer_the_range_of_the_fine_is_kept() {
        assertThat(consequences(EMPLOYER, false))
                .filteredOn(consequence -> consequence.kind() == EMPLOYER_FINE)
                .singleElement()
                .satisfies(fine -> {
                    assertThat(fine.fine()).contains(new FineRange(30_000, 50_000));
                    assertThat(fine.article()).isEqualTo("《上海市居住证管理办法》第二十九条第二款");
                });
    }

    @Test
    @DisplayName("第二十九条第二款：单位情节严重的，3年内不得代办，不影响个人")
    void an_employer_in_a_serious_case_may_not_file_for_others() {
        assertThat(consequences(EMPLOYER, true))
                .extracting(Consequence::kind)
                .containsExactlyInAnyOrder(POLICE_REFERRAL, CREDIT_PLATFORM, EMPLOYER_FINE, AGENCY_BAR);
        assertThat(bars.on(EMPLOYER, DAY)).contains(new Bar(LocalDate.of(2029, 11, 23), "《上海市居住证管理办法》第二十九条第二款"));
        assertThat(bars.on(PERSON, DAY)).isEmpty();
    }

    @Test
    @DisplayName("2026年11月23日认定：2029年11月23日仍不得申请，11月24日起可以")
    void the_bar_holds_to_the_corresponding_day_three_years_later() {
        found(PERSON, true, DAY);

        assertThat(bars.on(PERSON, DAY)).isPresent();
        assertThat(bars.on(PERSON, LocalDate.of(2029, 11, 23))).isPresent();
        assertThat(bars.on(PERSON, LocalDate.of(2029, 11, 24))).isEmpty();
        assertThat(bars.on(SOMEBODY_ELSE, DAY)).isEmpty();
    }

    @Test
    @DisplayName("2024年2月29日认定：2027年没有对应日，2月28日为最后一天")
    void a_leap_day_ends_on_the_last_of_february() {
        found(PERSON, true, LocalDate.of(2024, 2, 29));

        assertThat(bars.on(PERSON, LocalDate.of(2027, 2, 28))).isPresent();
        assertThat(bars.on(PERSON, LocalDate.of(2027, 3, 1))).isEmpty();
    }

    @Test
    @DisplayName("两次认定的，以后结束的为准")
    void of_two_bars_the_later_end_counts() {
        found(PERSON, true, DAY);
        found(PERSON, true, DAY.plusDays(10));

        assertThat(bars.on(PERSON, DAY).orElseThrow().until()).isEqualTo("2029-12-03");
    }

    @Test
    @DisplayName("同一案件对同一人只认定一次")
    void one_case_finds_against_a_person_once() {
        consequences(PERSON, false);
        consequences(PERSON, true);

        assertThat(falseMaterials.of(caseId)).hasSize(1);
        assertThat(bars.on(PERSON, DAY)).isEmpty();
    }

    @Test
    @DisplayName("次数按首尾两日在内的期间计算，不计他人和单位的")
    void times_are_counted_from_the_first_to_the_last_day() {
        found(PERSON, false, LocalDate.of(2023, 11, 22));
        found(PERSON, false, LocalDate.of(2023, 11, 23));
        found(PERSON, true, DAY);
        found(SOMEBODY_ELSE, false, DAY);
        found(EMPLOYER, false, DAY);

        assertThat(falseMaterials.times(PERSON, LocalDate.of(2023, 11, 23), DAY))
                .isEqualTo(2);
        assertThat(falseMaterials.times(PERSON, LocalDate.of(2023, 11, 22), DAY.minusDays(1)))
                .isEqualTo(2);
    }
}
