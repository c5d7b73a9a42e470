package org.huju.issuance.process;

import static org.huju.issuance.process.CaseFacts.caseOf;

import java.util.Map;
import org.huju.casefile.Decision;
import org.huju.issuance.DecideIssuance;
import org.huju.platform.forms.TaskInHand;

/** 督办 of a department's verification: which department, and by when it should have answered. */
abstract class SuperviseDepartmentForm extends SuperviseForm {

    private final CaseFacts facts;
    private final DepartmentOfTask departmentOfTask;

    SuperviseDepartmentForm(
            String key,
            Decision.Step step,
            CaseFacts facts,
            DepartmentOfTask departmentOfTask,
            DecideIssuance decisions) {
        super(key, step, facts, decisions);
        this.facts = facts;
        this.departmentOfTask = departmentOfTask;
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        Map<String, Object> values = super.open(task);
        facts.putVerification(values, caseOf(task), departmentOfTask.of(task));
        return values;
    }
}
