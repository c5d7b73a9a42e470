package org.huju.desk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.huju.desk.CaseOffices;
import org.huju.desk.Office;
import org.huju.desk.OfficeKind;
import org.huju.desk.Offices;
import org.huju.law.HandlingOffice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("任务到哪个单位的待办：由案件自己的种类回答，部门由核验事项决定")
class CaseQueuesTest {

    private final Offices offices = new Offices();
    private final UUID permit = UUID.randomUUID();
    private final UUID points = UUID.randomUUID();
    private final UUID direct = UUID.randomUUID();
    private final CaseQueues queues = new CaseQueues(
            List.of(
                    kind(permit, Map.of(OfficeKind.POLICE, offices.policeOf("310101"))),
                    kind(
                            points,
                            Map.of(
                                    OfficeKind.TALENT, offices.talentCentreOf("310104"),
                                    OfficeKind.HR, offices.hrOf("310104"),
                                    OfficeKind.DISTRICT, offices.governmentOf("310104"))),
                    kind(direct, Map.of(OfficeKind.TALENT, offices.hrOf("310104")))),
            offices);

    private static CaseOffices kind(UUID known, Map<OfficeKind, Office> its) {
        return new CaseOffices() {
            @Override
            public Optional<Office> office(UUID caseId, OfficeKind kind) {
                return caseId.equals(known) ? Optional.ofNullable(its.get(kind)) : Optional.empty();
            }

            @Override
            public Optional<String> caseNo(UUID caseId) {
                return caseId.equals(known) ? Optional.of("K1") : Optional.empty();
            }
        };
    }

    private static DelegateExecution in(UUID caseId) {
        DelegateExecution execution = mock(DelegateExecution.class);
        when(execution.getProcessBusinessKey()).thenReturn(caseId.toString());
        return execution;
    }

    @Test
    void a_case_of_each_kind_is_handled_by_its_own_offices() {
        assertThat(queues.handlers(in(permit), HandlingOffice.POLICE))
                .isEqualTo("police-310101-reviewer,police-310101-signer");
        assertThat(queues.handlers(in(points), HandlingOffice.HR)).isEqualTo("hr-310104-reviewer,hr-310104-signer");
        assertThat(queues.handlers(in(points), HandlingOffice.TALENT)).isEqualTo("talent-310104");
        assertThat(queues.head(in(points), HandlingOffice.HR)).isEqualTo("hr-310104-head");
        assertThat(queues.government(in(points))).isEqualTo("district-310104-head");
    }

    @Test
    @DisplayName("第三十条：直接受理的案件没有人才服务中心经手，由人力资源社会保障部门负责")
    void what_a_direct_case_has_in_place_of_a_talent_centre_answers_for_it() {
        assertThat(queues.head(in(direct), HandlingOffice.TALENT)).isEqualTo("hr-310104-head");
    }

    @ParameterizedTest
    @CsvSource({"tax, dept-tax", "hrss/title, dept-hrss", "public-security/records, dept-public-security"})
    void a_department_is_found_whether_one_matter_is_asked_or_the_whole_case(String inquiry, String queue) {
        DelegateExecution execution = in(points);
        when(execution.getVariable("department")).thenReturn(inquiry);

        assertThat(queues.department(execution)).isEqualTo(queue);
        assertThat(queues.handlers(execution, HandlingOffice.DEPARTMENT)).isEqualTo(queue);
        assertThat(queues.head(execution, HandlingOffice.DEPARTMENT)).isEqualTo(queue + "-head");
    }

    @Test
    void a_case_that_lies_with_no_such_office_has_no_queue_there() {
        assertThatThrownBy(() -> queues.policeSigner(in(points)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("case " + points + " lies with no office POLICE");
    }
}
