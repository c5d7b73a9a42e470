package org.huju.points.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.casefile.Material;
import org.huju.credit.DishonestyList;
import org.huju.credit.Subject;
import org.huju.platform.forms.FormValues;
import org.huju.points.CheckPointsFiling;
import org.huju.points.PointsApplications;
import org.huju.points.PointsFiling;
import org.huju.points.PointsProcess;
import org.huju.points.PointsState;
import org.huju.points.ReceivePointsApplication;
import org.huju.support.CaseTest;
import org.huju.support.MovableClock;
import org.huju.support.PointsFilings;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("第三十条：人力资源社会保障部门直接受理的，由它预审和受理")
class DirectPointsPathTest extends CaseTest {

    @Autowired
    private DishonestyList dishonestyList;

    @Autowired
    private PointsFilings filings;

    @Autowired
    private CheckPointsFiling checkPointsFiling;

    @Autowired
    private ReceivePointsApplication receivePointsApplication;

    @Autowired
    private PointsApplications applications;

    @Autowired
    private PointsProcess process;

    @Autowired
    private RuntimeService runtimeService;

    private ProcessInstance taken() {
        filings.givePermits();
        Map<String, Object> fields = PointsFilings.of("employerRefuses");
        fields.put("directCause", "REFUSES");
        fields.put("directExplanation", "单位称手续麻烦，不予办理");
        PointsFiling filing = checkPointsFiling.checkDirect(PointsFilingFields.read(new FormValues(fields)));
        UUID id = receivePointsApplication.direct(filing, Staff.HR_REVIEWER).id();
        applications.become(id, PointsState.RECEIVED, MovableClock.START);
        process.begin(id);
        return runtimeService
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .singleResult();
    }

    @Test
    @DisplayName("预审、受理的任务在人社审核人员的队列里，不在人才服务中心；不要求单位的执照")
    void the_bureau_itself_takes_the_case_in() {
        ProcessInstance application = taken();

        assertThat(file.materials(application))
                .extracting(Material::code)
                .contains("employer-reason")
                .doesNotContain("employer-licence");
        Map<String, Object> form = walk.open(application, "userTask_precheckMaterials", Staff.HR_REVIEWER);
        assertThat(form.get("directCause").toString()).contains("拒绝代办");
        assertThat(form.get("officeName").toString()).contains("黄浦区人力资源和社会保障局");
    }

    @Test
    @DisplayName("预审逾期由人社部门负责人督办")
    void a_late_precheck_is_supervised_by_the_bureaus_head() {
        ProcessInstance application = taken();
        jobs.fire(jobs.timer(application, "timer_precheckDue"));

        assertThat(walk.task(application, "userTask_supervisePrecheck", Staff.HR_HEAD))
                .isNotNull();
    }

    @Test
    @DisplayName("容缺补交逾期的：列入名单的是持证人，不是单位")
    void the_holder_who_promised_is_entered_on_the_list() {
        ProcessInstance application = taken();
        submit(application, "userTask_precheckMaterials", Map.of("presentMaterials", codes(application)));
        List<String> allButOne = codes(application).stream()
                .filter(code -> !code.equals("records-commitment"))
                .toList();
        submit(
                application,
                "userTask_checkPointsMaterials",
                Map.of("finding", "MATERIALS", "presentMaterials", allButOne));
        jobs.fire(jobs.timer(application, "timer_pointsSupplementDue"));

        PointsFiling filing = points.of(application).filing();
        assertThat(dishonestyList.holds(new Subject.Person(filing.holder().idNumber())))
                .isTrue();
        assertThat(dishonestyList.holds(new Subject.Employer(filing.employer().code())))
                .isFalse();
    }

    private void submit(ProcessInstance application, String task, Map<String, Object> values) {
        walk.submit(application, task, Staff.HR_REVIEWER, values);
    }

    private List<String> codes(ProcessInstance application) {
        return file.materials(application).stream().map(Material::code).toList();
    }
}
