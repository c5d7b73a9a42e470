package org.huju.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.issuance.ApplicationState;
import org.huju.notices.Notice;
import org.huju.registration.Registration;
import org.huju.registration.Registrations;
import org.huju.registration.Span;
import org.huju.simulator.SampleCitizen;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.MovableClock;
import org.huju.support.Refusal;
import org.huju.support.SampleRegistrations;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("第九条：在办期间居住登记被撤销的，不得签发")
class RevokedRegistrationPathTest extends CaseTest {

    private static final SampleCitizen CITIZEN = SampleCitizens.consistent();
    private static final LocalDate TODAY = MovableClock.START;
    private static final Map<String, Object> ISSUE = Map.of("decision", "ISSUE");

    @Autowired
    private Registrations registrations;

    private Registration registered(LocalDate continuousFrom) {
        Registration registration =
                SampleRegistrations.of(CITIZEN, new Span(TODAY.minusDays(1), TODAY.plusYears(1), continuousFrom));
        registrations.add(registration);
        return registration;
    }

    private ProcessInstance comparedAndRevoked() {
        Registration held = registered(CITIZEN.claim().registeredOn());
        ProcessInstance application = steps.compared(CITIZEN);
        registrations.end(held.id(), new Registration.Ending(Registration.State.REVOKED, TODAY, "亲属关系承诺不实"));
        return application;
    }

    @Test
    @DisplayName("签发退回并写明条款；改为不予办理的，决定书写明未满半年")
    void what_rests_on_a_revoked_registration_is_not_signed_but_refused() {
        ProcessInstance application = comparedAndRevoked();

        assertThat(Refusal.at("decision", () -> steps.decide(application, ISSUE)))
                .contains("已于2026-11-23被撤销", "未满半年", "《上海市居住证管理办法》第九条");
        assertThat(application).isWaitingAt("userTask_approveIssuance");
        steps.decide(
                application,
                Map.of("decision", "REFUSE", "refusalGround", "refuse-not-half-a-year", "reason", "居住登记已撤销"));

        assertThat(file.state(application)).isEqualTo(ApplicationState.REFUSED);
        assertThat(file.notice(application, Notice.Kind.REFUSAL)).contains("在本市办理居住登记未满半年");
    }

    @Test
    @DisplayName("撤销以后仍有满半年的居住登记：可以签发")
    void another_registration_of_half_a_year_bears_it() {
        ProcessInstance application = comparedAndRevoked();
        registered(TODAY.minusMonths(7));

        steps.decide(application, ISSUE);

        assertThat(file.state(application)).isEqualTo(ApplicationState.APPROVED);
    }
}
