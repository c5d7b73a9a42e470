package org.huju.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("催办督办阶梯：临期找承办人，届满找本单位负责人，再逾期找区（系统设定）")
class EscalationTest {

    private static final Law LAW = LawBook.load().at(LocalDate.of(2026, 11, 23));

    @ParameterizedTest
    @CsvSource({
        "card-making, warning, BEFORE_DUE, card-making-warning, HANDLER",
        "card-making, due, DUE, '', OFFICE_HEAD",
        "card-making, ceiling, CEILING, '', DISTRICT",
        "department-verification, warning, BEFORE_DUE, department-verification-warning, HANDLER",
        "department-verification, due, DUE, '', OFFICE_HEAD",
        "department-verification, late, AFTER_DUE, department-verification-late, DISTRICT",
        "supplement-window, warning, BEFORE_DUE, supplement-window-warning, HANDLER",
        "supplement-window, due, DUE, '', HANDLER",
        "one-time-notice, due, DUE, '', OFFICE_HEAD",
        "one-time-notice-online, due, DUE, '', OFFICE_HEAD",
        "points-decision, warning, BEFORE_DUE, points-decision-warning, HANDLER",
        "points-decision, due, DUE, '', OFFICE_HEAD",
        "points-precheck, due, DUE, '', OFFICE_HEAD",
        "points-recheck, due, DUE, '', DISTRICT",
        "direct-request-decision, due, DUE, '', DISTRICT",
    })
    void each_step_has_its_day_and_its_person(
            String clock, String step, EscalationStep.Moment moment, String rule, Responsible who) {
        assertThat(LAW.escalation(clock).step(step))
                .extracting(EscalationStep::moment, EscalationStep::rule, EscalationStep::who)
                .containsExactly(moment, rule, who);
    }

    @ParameterizedTest
    @CsvSource({
        "card-making, POLICE, 参照《上海市居住证管理办法》第十二条（系统设定，条文未规定）",
        "department-verification, DEPARTMENT, 参照《上海市居住证管理办法》第十一条（系统设定，条文未规定）",
        "one-time-notice, CENTRE, 参照《上海市居住证管理办法》第十条（系统设定，条文未规定）",
        "supplement-window, CENTRE, 参照《上海市居住证管理办法》第十条（系统设定，条文未规定）",
        "points-decision, HR, 参照《上海市居住证管理办法》第二十三条（系统设定，条文未规定）",
        "direct-request-decision, HR, 参照《上海市居住证管理办法》第三十条（系统设定，条文未规定）",
        "points-precheck, TALENT, 参照《上海市居住证管理办法》第二十三条（系统设定，条文未规定）",
    })
    void a_ladder_belongs_to_an_office_and_says_openly_that_no_article_states_it(
            String clock, HandlingOffice office, String authority) {
        assertThat(LAW.escalation(clock).office()).isEqualTo(office);
        assertThat(LAW.escalation(clock).authority()).isEqualTo(authority);
    }

    @ParameterizedTest
    @CsvSource({"card-making, later", "data-change, due"})
    void a_step_or_ladder_that_is_not_there_is_named(String clock, String step) {
        assertThatThrownBy(() -> LAW.escalation(clock).step(step))
                .isInstanceOf(NoSuchRule.class)
                .hasMessageContaining(clock + "-escalation");
    }
}
