package org.huju.verification.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import org.huju.people.EmployerCode;
import org.huju.people.IdNumber;
import org.huju.people.Sex;
import org.huju.verification.CardOrder;
import org.huju.verification.Department;
import org.huju.verification.DepartmentAnswer;
import org.huju.verification.DepartmentQuestion;
import org.huju.verification.Inquiry;
import org.huju.verification.InsuranceRecord;
import org.huju.verification.RegisterEntry;
import org.huju.verification.RegistryUnavailable;
import org.huju.verification.Residence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("第十一条、第十二条：按接口约定提问和读取答复")
class HttpRegistriesTest {

    private static final IdNumber NUMBER = IdNumber.parse("11010519491231002X", LocalDate.of(2026, 1, 1));
    private static final String BASIC = "Basic " + Base64.getEncoder().encodeToString("huju:geheim".getBytes());

    private final StubRegistry stub = new StubRegistry();

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void a_person_is_looked_up_by_number_in_the_body_and_under_hujus_account() {
        stub.answering(200, """
                {"name":"林若溪","idNumber":"11010519491231002X","householdAddress":"北京市朝阳区","more":[1],
                 "residence":{"address":"黄浦区贵州路9001弄","streetCode":"310101002","registeredOn":"2026-03-02"}}""");

        Optional<RegisterEntry> entry = stub.registries().lookUp(NUMBER);

        assertThat(entry)
                .contains(new RegisterEntry(
                        "林若溪",
                        "11010519491231002X",
                        "北京市朝阳区",
                        Optional.of(new Residence("黄浦区贵州路9001弄", LocalDate.of(2026, 3, 2)))));
        assertThat(stub.path).isEqualTo("/population-register/lookups");
        assertThat(stub.headers.get("Authorization")).containsExactly(BASIC);
        Contract.fits("Lookup", stub.question);
    }

    @Test
    void a_person_may_have_no_residence_registration_and_no_household_address() {
        stub.answering(200, "{\"name\":\"林若溪\",\"idNumber\":\"11010519491231002X\",\"residence\":null}");

        assertThat(stub.registries().lookUp(NUMBER))
                .contains(new RegisterEntry("林若溪", "11010519491231002X", "", Optional.empty()));
    }

    @Test
    void nobody_under_this_number_is_an_answer() {
        stub.answering(404, "{\"type\":\"urn:huju:problem:no-record\",\"title\":\"无该人登记信息\",\"status\":404}");

        assertThat(stub.registries().lookUp(NUMBER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"HRSS, social-insurance, Person", "HOUSING, housing, PersonAndHome", "EDUCATION, education, Person"})
    void each_department_is_asked_at_its_own_registry(Department department, String registry, String schema) {
        stub.answering(200, "{\"result\":\"CONTRADICTED\",\"note\":\"已停止缴费\"}");
        Optional<String> home = department == Department.HOUSING ? Optional.of("黄浦区贵州路9001弄") : Optional.empty();

        DepartmentAnswer answer = stub.registries()
                .verify(new DepartmentQuestion(Inquiry.of(department), "林若溪", NUMBER, home, Optional.empty()));

        assertThat(answer).isEqualTo(new DepartmentAnswer(DepartmentAnswer.Result.CONTRADICTED, "已停止缴费"));
        assertThat(stub.path).isEqualTo("/" + registry + "/verifications");
        Contract.fits(schema, stub.question);
    }

    @ParameterizedTest
    @CsvSource({
        "HRSS, title, social-insurance, Person",
        "HOUSING, outer-suburb, housing, PersonAndHome",
        "EDUCATION, education, education, Person",
        "TAX, tax, tax, PersonAndMatter",
        "CIVIL_AFFAIRS, spouse, civil-affairs, PersonAndMatter",
        "PUBLIC_SECURITY, records, public-security, PersonAndMatter",
    })
    void one_matter_is_asked_about_with_what_is_claimed(
            Department department, String matter, String registry, String schema) {
        stub.answering(200, "{\"result\":\"CONFIRMED\"}");

        stub.registries()
                .verify(new DepartmentQuestion(
                        new Inquiry(department, matter), "林若溪", NUMBER, Optional.empty(), Optional.of("共6年")));

        assertThat(stub.path).isEqualTo("/" + registry + "/verifications");
        assertThat(stub.question).contains("\"matter\":\"" + matter + "\"", "\"claimed\":\"共6年\"");
        Contract.fits(schema, stub.question);
    }

    @Test
    void the_social_insurance_tells_who_pays_and_for_how_long() {
        stub.answering(200, "{\"payer\":\"91310101MAHUJU019W\",\"monthsOfLast12\":7,\"paysNow\":true}");

        assertThat(stub.registries().insurance(NUMBER))
                .contains(new InsuranceRecord(new EmployerCode("91310101MAHUJU019W"), 7, true));
        assertThat(stub.path).isEqualTo("/social-insurance/records");
        Contract.fits("Lookup", stub.question);
    }

    @Test
    void nobody_ever_insured_is_an_answer() {
        stub.answering(404, "{\"type\":\"urn:huju:problem:no-record\",\"title\":\"无该人登记信息\",\"status\":404}");

        assertThat(stub.registries().insurance(NUMBER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"payer\":\"91310101MAHUJU019X\",\"monthsOfLast12\":7,\"paysNow\":true}",
                "{\"payer\":\"91310101MAHUJU019W\",\"monthsOfLast12\":13,\"paysNow\":true}",
                "{\"payer\":\"91310101MAHUJU019W\",\"monthsOfLast12\":\"7\",\"paysNow\":true}",
                "{\"payer\":\"91310101MAHUJU019W\",\"monthsOfLast12\":7}",
            })
    void a_record_that_does_not_fit_the_contract_is_no_answer(String record) {
        stub.answering(200, record);

        assertThatThrownBy(() -> stub.registries().insurance(NUMBER))
                .isInstanceOf(RegistryUnavailable.class)
                .hasMessageNotContaining("MAHUJU");
    }

    @Test
    void a_department_may_leave_the_note_out() {
        stub.answering(200, "{\"result\":\"UNKNOWN\"}");

        assertThat(stub.registries()
                        .verify(new DepartmentQuestion(
                                Inquiry.of(Department.HRSS), "林若溪", NUMBER, Optional.empty(), Optional.empty())))
                .isEqualTo(new DepartmentAnswer(DepartmentAnswer.Result.UNKNOWN, ""));
    }

    @Test
    void a_card_is_ordered_under_its_number_as_idempotency_key() {
        stub.answering(202, "{\"orderNo\":\"HJ-1\"}");

        stub.registries().order(order());

        assertThat(stub.path).isEqualTo("/card-factory/orders");
        assertThat(stub.headers.get("Idempotency-Key")).containsExactly("HJ-1");
        Contract.fits("CardOrder", stub.question);
    }

    static CardOrder order() {
        LocalDate issuedOn = LocalDate.of(2026, 11, 20);
        return new CardOrder(
                "HJ-1", "林若溪", Sex.FEMALE, NUMBER.birthDate(), NUMBER, "北京市朝阳区", "黄浦区贵州路9001弄", "上海市公安局黄浦分局", issuedOn);
    }
}
