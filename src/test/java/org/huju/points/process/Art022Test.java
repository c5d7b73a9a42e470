package org.huju.points.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.huju.law.ChangedLaw;
import org.huju.law.LawBook;
import org.huju.points.Conduct;
import org.huju.points.Education;
import org.huju.points.Indicator;
import org.huju.points.Person;
import org.huju.points.Score;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("第二十二条：积分指标体系的拟定和调整")
class Art022Test {

    private static final String LAST_OLD_DAY = "2023-06-30";
    private static final String FIRST_NEW_DAY = "2023-07-01";
    private static final Person GRADUATE = Person.thirty().education(Education.BACHELOR_DEGREE);

    @Nested
    @DisplayName("积分标准动态调整：旧行写上止日，新行写上起日")
    class DatedRows {

        private static final Tables CHANGED = Tables.of(Draft.shipped()
                .until("education_bachelorDegree", LAST_OLD_DAY)
                .copy("education_bachelorDegree", "education_bachelorDegree2023", FIRST_NEW_DAY, "95")
                .xml());

        @Test
        @DisplayName("第二十二条：旧规则的最后一日仍是90分，新规则的第一日是95分")
        void each_day_has_its_number() {
            assertThat(CHANGED.points(Indicator.EDUCATION, GRADUATE.on(LAST_OLD_DAY)))
                    .isEqualTo(90);
            assertThat(CHANGED.points(Indicator.EDUCATION, GRADUATE.on(FIRST_NEW_DAY)))
                    .isEqualTo(95);
        }

        @Test
        @DisplayName("第二十二条：没有改的行不受影响")
        void other_rows_stay() {
            Person doctor = Person.thirty().education(Education.DOCTOR);

            assertThat(CHANGED.total(doctor.on(LAST_OLD_DAY))).isEqualTo(140);
            assertThat(CHANGED.total(doctor.on(FIRST_NEW_DAY))).isEqualTo(140);
        }

        @Test
        @DisplayName("第二十二条：新旧两行的日期重叠，不能计算")
        void overlapping_rows_are_refused() {
            Tables overlapping = Tables.of(Draft.shipped()
                    .copy("education_bachelorDegree", "education_bachelorDegree2023", FIRST_NEW_DAY, "95")
                    .xml());

            assertThat(overlapping.total(GRADUATE.on(LAST_OLD_DAY))).isEqualTo(120);
            assertThatThrownBy(() -> overlapping.total(GRADUATE.on(FIRST_NEW_DAY)))
                    .isInstanceOf(DmnEngineException.class);
        }

        @Test
        @DisplayName("第二十二条：旧行已止、没有新行，不能计算，并指出是哪个指标")
        void a_gap_is_refused() {
            Tables gap = Tables.of(Draft.shipped()
                    .until("education_bachelorDegree", LAST_OLD_DAY)
                    .xml());

            assertThatThrownBy(() -> gap.total(GRADUATE.on(FIRST_NEW_DAY)))
                    .isInstanceOf(UnreadableScore.class)
                    .hasMessageContaining("education");
        }
    }

    @Nested
    @DisplayName("标准分值、最高分值和一票否决写在 law/interpretation.yaml，同样按日期")
    class DatedLaw {

        @TempDir
        private Path law;

        @Test
        @DisplayName("第二十二条：标准分值自7月1日起改为130分")
        void the_standard_has_its_day() throws IOException {
            Tables changed = changed("points-standard", "120", "130", "implementing-rule");

            assertThat(changed.points(GRADUATE.on(LAST_OLD_DAY)).reached()).isTrue();
            assertThat(changed.points(GRADUATE.on(FIRST_NEW_DAY)).standard()).isEqualTo(130);
            assertThat(changed.points(GRADUATE.on(FIRST_NEW_DAY)).reached()).isFalse();
        }

        @Test
        @DisplayName("第二十二条：投资纳税的最高分值自7月1日起改为120分")
        void the_cap_has_its_day() throws IOException {
            Tables changed = changed("tax-employment-cap", "100", "120", "guide");
            Person founder = Person.thirty().yearlyTax(5_000_000);

            assertThat(changed.points(Indicator.TAX, founder.on(LAST_OLD_DAY))).isEqualTo(100);
            assertThat(changed.points(Indicator.TAX, founder.on(FIRST_NEW_DAY))).isEqualTo(120);
        }

        @Test
        @DisplayName("第二十二条：计划生育的否决写上止日以后不再适用")
        void the_veto_can_be_switched_off() throws IOException {
            String head = "  - rule: family-planning-veto\n";
            LawBook off = ChangedLaw.with(law, "interpretation.yaml", head, head + "    until: " + LAST_OLD_DAY + "\n");
            Tables changed = Tables.of(Tables.xml(), off);
            Person person = GRADUATE.conduct(new Conduct(0, 0, 0, false, true));

            assertThat(changed.score(person.on(LAST_OLD_DAY).facts())).isInstanceOf(Score.Ineligible.class);
            assertThat(changed.total(person.on(FIRST_NEW_DAY))).isEqualTo(120);
        }

        private Tables changed(String rule, String old, String young, String basis) throws IOException {
            String head = "  - rule: " + rule + "\n";
            String replacement = """
                      - rule: %s
                        name: 改后的数值
                        amount: %s
                        unit: points
                        act: shanghai-permit
                        article: 22
                        in_force: %s
                        basis: %s
                        why: 测试
                        source: 测试

                      - rule: %s
                        until: %s
                    """.formatted(rule, young, FIRST_NEW_DAY, basis, rule, LAST_OLD_DAY);
            LawBook changed = ChangedLaw.with(law, "interpretation.yaml", head, replacement);
            assertThat(changed.at(GRADUATE.facts().on()).amount(rule).amount()).hasToString(old);
            return Tables.of(Tables.xml(), changed);
        }
    }
}
