package org.huju.issuance.process;

import static org.huju.issuance.process.CaseFacts.caseOf;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.issuance.DecideIssuance;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.huju.verification.DepartmentAnswer;
import org.huju.verification.DepartmentAnswer.Result;
import org.huju.verification.Inquiry;
import org.huju.verification.VerifyWithDepartment;
import org.springframework.stereotype.Component;

/** 部门核验: a clerk of the department answers what its system could not (article 11). */
@Component
class VerifyByDepartmentForm implements TaskForm {

    /** What a department can verify without (article 26). */
    private static final List<String> NOT_NEEDED =
            List.of("phone", "householdAddress", "agentLabel", "agentName", "agentIdNumber");

    private final CaseFacts facts;
    private final VerifyWithDepartment verifyWithDepartment;
    private final DecideIssuance decisions;
    private final DepartmentOfTask departmentOfTask;

    VerifyByDepartmentForm(
            CaseFacts facts,
            VerifyWithDepartment verifyWithDepartment,
            DecideIssuance decisions,
            DepartmentOfTask departmentOfTask) {
        this.facts = facts;
        this.verifyWithDepartment = verifyWithDepartment;
        this.decisions = decisions;
        this.departmentOfTask = departmentOfTask;
    }

    @Override
    public String key() {
        return "verify-by-department";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        UUID id = caseOf(task);
        Inquiry inquiry = departmentOfTask.of(task);
        Map<String, Object> values = facts.whole(task);
        values.keySet().removeAll(NOT_NEEDED);
        facts.putVerification(values, id, inquiry);
        values.put("question", verifyWithDepartment.question(id, inquiry).question());
        values.put("systemNote", inquiry.department().registry().title() + "没有给出结论，请查阅本部门档案后答复");
        return values;
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        UUID id = caseOf(task);
        String clerk = task.person().id();
        Result result = values.choice("result", "核验结果", Result.class);
        String note = values.required("note", "核验说明");
        verifyWithDepartment.answer(id, departmentOfTask.of(task), new DepartmentAnswer(result, note), clerk);
        decisions.decide(id, Decision.Step.VERIFY_BY_DEPARTMENT, result.label(), note, clerk);
        return Submission.completed();
    }
}
