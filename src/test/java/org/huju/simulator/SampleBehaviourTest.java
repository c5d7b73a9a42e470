package org.huju.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.huju.verification.Department.CIVIL_AFFAIRS;
import static org.huju.verification.Department.EDUCATION;
import static org.huju.verification.Department.HOUSING;
import static org.huju.verification.Department.HRSS;
import static org.huju.verification.Department.PUBLIC_SECURITY;
import static org.huju.verification.Department.TAX;
import static org.huju.verification.DepartmentAnswer.Result.CONFIRMED;
import static org.huju.verification.DepartmentAnswer.Result.CONTRADICTED;
import static org.huju.verification.DepartmentAnswer.Result.UNKNOWN;
import static org.huju.verification.RegistryUnavailable.Kind.SERVER_ERROR;
import static org.huju.verification.RegistryUnavailable.Kind.TIMEOUT;
import static org.huju.verification.Verdict.EQUAL;
import static org.huju.verification.Verdict.NO_RECORD;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.huju.verification.Claim;
import org.huju.verification.CompareInformation;
import org.huju.verification.Department;
import org.huju.verification.DepartmentAnswer;
import org.huju.verification.DepartmentQuestion;
import org.huju.verification.FieldComparison;
import org.huju.verification.Inquiry;
import org.huju.verification.InsuranceRecord;
import org.huju.verification.Registries;
import org.huju.verification.RegistryUnavailable;
import org.huju.verification.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Client and simulator over a real port: each sample shows what it is there to show. */
@SpringBootTest(
        classes = RegistriesApp.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "huju.simulator.enabled=true",
            "huju.simulator.slow-answer=PT1S",
            "huju.registries.read-timeout=PT0.7S",
            "logging.level.org.springframework=debug",
            "logging.level.org.huju=trace"
        })
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("第十一条：模拟的部门系统按样例人员作答")
class SampleBehaviourTest {

    /** Outlives the test, since the simulator may still be writing when it ends. */
    private static final Path DATA =
            Path.of("target", "sample-behaviour", UUID.randomUUID().toString());

    @Autowired
    private CompareInformation compareInformation;

    @Autowired
    private Registries registries;

    @DynamicPropertySource
    static void simulatorKeepsItsDataApart(DynamicPropertyRegistry registry) {
        registry.add("huju.simulator.data-dir", DATA::toString);
    }

    static Stream<SampleCitizen> thoseWithoutDifference() {
        return Stream.of(
                SampleCitizens.consistent(),
                SampleCitizens.nameWithDot(),
                SampleCitizens.minor(),
                SampleCitizens.guardian(),
                SampleCitizens.student(),
                SampleCitizens.elsewhere());
    }

    @ParameterizedTest
    @MethodSource("thoseWithoutDifference")
    void everything_is_equal(SampleCitizen sample) {
        assertThat(compareInformation.compare(sample.claim()).allEqual()).isTrue();
    }

    static Stream<SampleCitizen> thoseAtAnotherAddress() {
        return Stream.of(
                SampleCitizens.addressDiffers(),
                SampleCitizens.employmentUnknown(),
                SampleCitizens.homeContradicted(),
                SampleCitizens.departmentFailing());
    }

    @ParameterizedTest
    @MethodSource("thoseAtAnotherAddress")
    void only_the_residence_address_differs(SampleCitizen sample) {
        assertThat(different(sample)).containsExactly("residenceAddress");
    }

    @Test
    void only_the_name_differs() {
        assertThat(different(SampleCitizens.nameDiffers())).containsExactly("name");
    }

    @Test
    void nobody_is_recorded() {
        assertThat(verdicts(SampleCitizens.noRecord())).containsOnly(NO_RECORD).hasSize(5);
    }

    @Test
    void no_residence_is_registered() {
        assertThat(verdicts(SampleCitizens.noResidenceRegistration()))
                .containsExactly(EQUAL, EQUAL, EQUAL, NO_RECORD, NO_RECORD);
    }

    @Test
    void the_register_is_too_slow() {
        assertThat(failure(() -> compareInformation.compare(
                                SampleCitizens.registerSlow().claim()))
                        .kind())
                .isEqualTo(TIMEOUT);
    }

    @Test
    void the_register_fails() {
        assertThat(failure(() -> compareInformation.compare(
                                SampleCitizens.registerFailing().claim()))
                        .kind())
                .isEqualTo(SERVER_ERROR);
    }

    @Test
    void a_departments_registry_fails() {
        RegistryUnavailable failure = failure(() -> ask(HRSS, SampleCitizens.departmentFailing()));

        assertThat(failure.kind()).isEqualTo(SERVER_ERROR);
        assertThat(failure.explanation()).isEqualTo("社会保险信息系统：发生故障");
    }

    @Test
    void departments_confirm_what_is_so() {
        assertThat(ask(HRSS, SampleCitizens.consistent()).result()).isEqualTo(CONFIRMED);
        assertThat(ask(HOUSING, SampleCitizens.addressDiffers()).result()).isEqualTo(CONFIRMED);
        assertThat(ask(EDUCATION, SampleCitizens.student()).result()).isEqualTo(CONFIRMED);
    }

    @Test
    void departments_contradict_what_is_not_so() {
        assertThat(ask(HOUSING, SampleCitizens.homeContradicted()).result()).isEqualTo(CONTRADICTED);
        Claim claim = SampleCitizens.consistent().claim();
        Claim elsewhere = new Claim(
                claim.name(),
                claim.idNumber(),
                claim.householdAddress(),
                claim.streetCode(),
                "黄浦区别处9098号",
                claim.registeredOn(),
                claim.ground());
        assertThat(ask(HOUSING, elsewhere).result()).isEqualTo(CONTRADICTED);
    }

    @Test
    void departments_cannot_tell_what_they_do_not_know() {
        assertThat(ask(HRSS, SampleCitizens.employmentUnknown()).result()).isEqualTo(UNKNOWN);
        assertThat(ask(EDUCATION, SampleCitizens.consistent()).result()).isEqualTo(UNKNOWN);
        assertThat(ask(HRSS, SampleCitizens.noRecord()).result()).isEqualTo(UNKNOWN);
    }

    @Test
    @DisplayName("第二十三条：逐项核验，掌握情况的部门按人员作答")
    void departments_answer_on_one_matter() {
        assertThat(ask("reachesStandard", EDUCATION, "education").result()).isEqualTo(CONFIRMED);
        assertThat(ask("reachesStandard", PUBLIC_SECURITY, "records").result()).isEqualTo(CONFIRMED);
        assertThat(ask("titleUnknown", HRSS, "title").result()).isEqualTo(UNKNOWN);
        assertThat(ask("titleUnknown", HRSS, "insurance-years").result()).isEqualTo(CONFIRMED);
        assertThat(ask("educationFalse", EDUCATION, "education").result()).isEqualTo(CONTRADICTED);
        assertThat(ask("detained", PUBLIC_SECURITY, "records").note()).contains("行政拘留记录1次");
        assertThat(ask("married", CIVIL_AFFAIRS, "spouse").result()).isEqualTo(CONFIRMED);
        assertThat(ask("outerSuburb", HOUSING, "outer-suburb").result()).isEqualTo(CONFIRMED);
        assertThat(failure(() -> ask("taxFailing", TAX, "tax")).kind()).isEqualTo(SERVER_ERROR);
    }

    private DepartmentAnswer ask(String holder, Department department, String matter) {
        Citizen person = SampleHolders.named(holder).person();
        return registries.verify(new DepartmentQuestion(
                new Inquiry(department, matter),
                person.name(),
                person.idNumber(),
                Optional.empty(),
                Optional.of("所述属实")));
    }

    @Test
    @DisplayName("申请积分的条件：由哪个单位缴纳社会保险、缴了几个月")
    void the_social_insurance_knows_who_pays() {
        assertThat(insurance("reachesStandard"))
                .contains(new InsuranceRecord(
                        SampleHolders.named("reachesStandard").employer().code(), 12, true));
        assertThat(insurance("anotherPayer"))
                .get()
                .extracting(InsuranceRecord::payer)
                .isNotEqualTo(SampleHolders.named("anotherPayer").employer().code());
        assertThat(insurance("fewMonths"))
                .get()
                .extracting(InsuranceRecord::monthsOfLast12)
                .isEqualTo(4);
        assertThat(insurance("paysNotNow"))
                .get()
                .extracting(InsuranceRecord::paysNow)
                .isEqualTo(false);
        assertThat(insurance("neverInsured")).isEmpty();
        assertThat(failure(() -> insurance("insuranceFailing")).kind()).isEqualTo(SERVER_ERROR);
        assertThat(registries.insurance(SampleCitizens.consistent().claim().idNumber()))
                .isPresent();
    }

    private Optional<InsuranceRecord> insurance(String holder) {
        return registries.insurance(SampleHolders.named(holder).person().idNumber());
    }

    @Test
    void nothing_personal_is_in_the_log_even_when_it_tells_everything_it_can(CapturedOutput output) {
        for (SampleHolder holder : SampleHolders.all()) {
            tryQuietly(() -> insurance(holder.key()));
            List.of(Department.values())
                    .forEach(department -> tryQuietly(() -> ask(holder.key(), department, "title")));
        }
        for (SampleCitizen sample : SampleCitizens.all()) {
            tryQuietly(() -> compareInformation.compare(sample.claim()));
            List.of(Department.values()).forEach(department -> tryQuietly(() -> ask(department, sample)));
        }

        assertThat(output)
                .as("debugging is on")
                .contains("/simulator/population-register/lookups", "/simulator/tax/verifications");
        for (SampleHolder holder : SampleHolders.all()) {
            assertThat(output)
                    .doesNotContain(holder.person().idNumber().value())
                    .doesNotContain(holder.person().name())
                    .doesNotContain(holder.employer().code().value());
        }
        for (SampleCitizen sample : SampleCitizens.all()) {
            assertThat(output)
                    .doesNotContain(sample.claim().idNumber().value())
                    .doesNotContain(sample.claim().name())
                    .doesNotContain(sample.claim().residenceAddress());
        }
    }

    private DepartmentAnswer ask(Department department, SampleCitizen sample) {
        return ask(department, sample.claim());
    }

    private DepartmentAnswer ask(Department department, Claim claim) {
        return registries.verify(new DepartmentQuestion(
                Inquiry.of(department),
                claim.name(),
                claim.idNumber(),
                department == HOUSING ? Optional.of(claim.residenceAddress()) : Optional.empty(),
                Optional.empty()));
    }

    private List<Verdict> verdicts(SampleCitizen sample) {
        return compareInformation.compare(sample.claim()).fields().stream()
                .map(FieldComparison::verdict)
                .toList();
    }

    private List<String> different(SampleCitizen sample) {
        return compareInformation.compare(sample.claim()).fields().stream()
                .filter(field -> field.verdict() != EQUAL)
                .map(FieldComparison::field)
                .toList();
    }

    private static RegistryUnavailable failure(Runnable call) {
        return catchThrowableOfType(RegistryUnavailable.class, call::run);
    }

    private static void tryQuietly(Runnable call) {
        catchThrowableOfType(RegistryUnavailable.class, call::run);
    }
}
