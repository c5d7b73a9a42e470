package org.huju.bench;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseFile;
import org.huju.support.CaseJobs;
import org.huju.support.CaseWalk;
import org.huju.support.Staff;
import org.huju.support.Steps;

/** Applications for a permit, each carried to where it waits or ends. */
class WalkedPermits {

    private final CaseWalk walk;
    private final CaseJobs jobs;
    private final CaseFile file;
    private final Steps steps;

    WalkedPermits(CaseWalk walk, CaseJobs jobs, CaseFile file, Steps steps) {
        this.walk = walk;
        this.jobs = jobs;
        this.file = file;
        this.steps = steps;
    }

    ProcessInstance incomplete() {
        ProcessInstance gap = steps.filed(SampleCitizens.consistent());
        steps.handInAllBut(gap, file.materials(gap).get(0).code());
        return gap;
    }

    ProcessInstance atADepartment() {
        ProcessInstance asked = steps.compared(SampleCitizens.employmentUnknown());
        steps.verify(asked, "hrss");
        jobs.run(asked);
        return asked;
    }

    ProcessInstance paused() {
        ProcessInstance paused = atTheSigner();
        walk.start("pause-deadline", order(paused), Staff.REVIEWER);
        return paused;
    }

    ProcessInstance atTheSigner() {
        return steps.compared(SampleCitizens.consistent());
    }

    ProcessInstance issued() {
        ProcessInstance issued = atTheSigner();
        steps.issue(issued);
        return issued;
    }

    ProcessInstance made() {
        ProcessInstance made = issued();
        steps.cardMade(made, WalkedCases.TODAY);
        return made;
    }

    ProcessInstance collected() {
        ProcessInstance collected = made();
        steps.handOverCard(collected);
        return collected;
    }

    ProcessInstance withdrawn() {
        ProcessInstance withdrawn = steps.filed(SampleCitizens.consistent());
        walk.withdraw(file.of(withdrawn).applicationNo(), "不再需要", Staff.CLERK);
        return withdrawn;
    }

    private Map<String, Object> order(ProcessInstance application) {
        return new HashMap<>(Map.of(
                "number",
                file.of(application).applicationNo(),
                "cause",
                "pause-for-appraisal",
                "notice",
                "沪公黄中〔2026〕12号",
                "days",
                "3"));
    }
}
