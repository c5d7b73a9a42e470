package org.huju.registration.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.casefile.Material;
import org.huju.people.Address;
import org.huju.people.IdNumber;
import org.huju.registration.MoveResidence;
import org.huju.registration.Registration;
import org.huju.registration.Registrations;
import org.huju.registration.Span;
import org.huju.simulator.SampleCitizen;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.CaseWalk;
import org.huju.support.Filings;
import org.huju.support.MovableClock;
import org.huju.support.Refusal;
import org.huju.support.RegistrationForms;
import org.huju.support.SampleRegistrations;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("再次登记：续办、迁居、逾期重办")
class RegistrationAgainTest extends CaseTest {

    private static final SampleCitizen CITIZEN = SampleCitizens.newcomer();
    private static final IdNumber PERSON = CITIZEN.claim().idNumber();

    @Autowired
    private Registrations registrations;

    @Autowired
    private MoveResidence moveResidence;

    @Autowired
    private MovableClock clock;

    private Registration held(String on, String validUntil) {
        LocalDate day = LocalDate.parse(on);
        Registration registration = SampleRegistrations.of(CITIZEN, new Span(day, LocalDate.parse(validUntil), day));
        registrations.add(registration);
        return registration;
    }

    private ProcessInstance registered(Map<String, Object> form) {
        return checked(walk.start("residence-registration", form, Staff.CLERK));
    }

    private ProcessInstance checked(ProcessInstance registration) {
        List<String> all =
                file.materials(registration).stream().map(Material::code).toList();
        walk.submit(
                registration,
                "userTask_checkProofs",
                Staff.CLERK,
                Map.of("finding", "MATERIALS", "presentMaterials", all));
        return registration;
    }

    // 22 November 2026 is a Sunday and 23 a Monday, on which the test stands.
    @ParameterizedTest(name = "原登记有效期至{0}：连续计算自{1}")
    @CsvSource({
        "2026-12-01, 2025-12-01",
        "2026-11-23, 2025-12-01",
        "2026-11-22, 2025-12-01",
        "2026-11-21, 2025-12-01",
        "2026-11-20, 2026-11-23"
    })
    @DisplayName("届满以前（休息日顺延）续办的连续计算，逾期的重新起算；有效期都自办理之日一年")
    void in_time_it_goes_on_and_late_it_begins_anew(String validUntil, LocalDate continuousFrom) {
        Registration before = held("2025-12-01", validUntil);

        registered(RegistrationForms.of(CITIZEN));

        Registration after = registrations.last(PERSON).orElseThrow();
        assertThat(after.span())
                .isEqualTo(new Span(LocalDate.of(2026, 11, 23), LocalDate.of(2027, 11, 23), continuousFrom));
        assertThat(registrations.get(before.id()).ending().orElseThrow().reason())
                .isEqualTo("重新办理居住登记" + after.registrationNo());
    }

    @ParameterizedTest(name = "原登记有效期至{0}、{1}夜间终止后才核对：连续计算自{2}")
    @CsvSource({"2026-11-23, 2026-11-24, 2025-12-01", "2026-11-20, 2026-11-23, 2026-12-07"})
    @DisplayName("有效期内收件、窗口届满以后才核对的仍连续计算：以收件之日为准；收件时已逾期的重新起算")
    void what_was_asked_for_in_time_goes_on_however_slow_the_office(
            String validUntil, LocalDate lapsedOn, LocalDate continuousFrom) {
        Registration before = held("2025-12-01", validUntil);
        ProcessInstance asked = walk.start("residence-registration", RegistrationForms.of(CITIZEN), Staff.CLERK);
        Registration.Ending lapsed = new Registration.Ending(Registration.State.ENDED, lapsedOn, "有效期届满没有续办");
        registrations.end(before.id(), lapsed);
        clock.moveTo(LocalDate.of(2026, 12, 7));

        checked(asked);

        assertThat(registrations.last(PERSON).orElseThrow().span())
                .isEqualTo(new Span(LocalDate.of(2026, 12, 7), LocalDate.of(2027, 12, 7), continuousFrom));
        assertThat(registrations.get(before.id()).ending()).contains(lapsed);
    }

    @Test
    @DisplayName("同一地址离届满还有30日以上：退回，写明可以续办的日子；届满前第30日可以")
    void at_the_same_address_it_is_not_made_again_too_early() {
        held("2025-12-24", "2026-12-24");
        assertThat(Refusal.at("residenceAddress", () -> registered(RegistrationForms.of(CITIZEN))))
                .contains("有效期至2026-12-24", "自2026-11-24起可以续办");
        clock.moveTo(LocalDate.of(2026, 11, 24));

        registered(RegistrationForms.of(CITIZEN));

        assertThat(registrations.last(PERSON).orElseThrow().span().continuousFrom())
                .isEqualTo("2025-12-24");
    }

    @Test
    @DisplayName("迁居：随时可以在新地址登记，时间连续")
    void at_a_new_address_it_can_be_made_at_any_time() {
        held("2026-06-01", "2027-06-01");

        registered(Filings.with(RegistrationForms.of(CITIZEN), "residenceAddress", "上海市黄浦区南京东路街道贵州路9019弄1号"));

        assertThat(registrations.last(PERSON).orElseThrow().span().continuousFrom())
                .isEqualTo("2026-06-01");
    }

    @Test
    @DisplayName("一人同时只有一件在办的登记")
    void one_person_has_one_open_case() {
        walk.start("residence-registration", RegistrationForms.of(CITIZEN), Staff.CLERK);

        assertThat(Refusal.at(
                        "idNumber",
                        () -> walk.start("residence-registration", RegistrationForms.of(CITIZEN), Staff.CLERK)))
                .contains("已有一件在办的居住登记（J20261123");
    }

    @Test
    @DisplayName("承诺不实的登记撤销以后：其后的登记自其登记之日起算")
    void a_revoked_registration_lends_no_time_to_the_one_after_it() {
        SampleCitizen citizen = SampleCitizens.kinshipContradicted();
        ProcessInstance committed = registered(RegistrationForms.committed(citizen));
        clock.moveTo(LocalDate.of(2026, 12, 1));
        registered(Filings.with(RegistrationForms.of(citizen), "residenceAddress", "上海市黄浦区南京东路街道贵州路9019弄2号"));
        IdNumber person = citizen.claim().idNumber();
        assertThat(registrations.last(person).orElseThrow().span().continuousFrom())
                .isEqualTo("2026-11-23");

        revoke(committed);

        assertThat(registrations.last(person).orElseThrow().span().continuousFrom())
                .isEqualTo("2026-12-01");
        assertThat(registrations
                        .madeIn(CaseWalk.caseOf(committed))
                        .orElseThrow()
                        .state())
                .isEqualTo(Registration.State.REVOKED);
    }

    @Test
    @DisplayName("承诺不实的登记已随居住证迁居：新地址的登记自迁居之日起算")
    void a_revoked_registration_lends_no_time_to_the_address_it_moved_to() {
        SampleCitizen citizen = SampleCitizens.kinshipContradicted();
        IdNumber person = citizen.claim().idNumber();
        ProcessInstance committed = registered(RegistrationForms.committed(citizen));
        moveResidence.move(
                person,
                citizen.claim().streetCode(),
                new Address("上海市黄浦区南京东路街道贵州路9019弄3号"),
                LocalDate.of(2026, 12, 3),
                Staff.CLERK,
                UUID.randomUUID());

        revoke(committed);

        assertThat(registrations.last(person).orElseThrow().span().continuousFrom())
                .isEqualTo("2026-12-03");
    }

    private void revoke(ProcessInstance committed) {
        jobs.run(committed);
        walk.submit(
                committed,
                "userTask_hearRegistrant",
                Staff.CLERK,
                Map.of("heard", "NOTHING_TO_SAY", "words", "书面表示没有意见"));
        walk.submit(
                committed,
                "userTask_confirmFalseCommitment",
                Staff.CENTRE_HEAD,
                Map.of("decision", "FALSE_COMMITMENT", "reason", "没有该亲属"));
    }
}
