package org.huju.support;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.casefile.Material;
import org.huju.simulator.SampleCitizen;
import org.huju.verification.CardMessages;
import org.huju.verification.MadeCard;
import org.huju.verification.RegistryUnavailable;

/** The usual steps of a case, each by the one whose work it is. */
public class Steps {

    private final CaseWalk walk;
    private final CaseJobs jobs;
    private final CaseFile file;
    private final CardMessages cardMessages;
    private final ManagementService managementService;

    Steps(CaseWalk walk, CaseJobs jobs, CaseFile file, CardMessages cardMessages, ManagementService managementService) {
        this.walk = walk;
        this.jobs = jobs;
        this.file = file;
        this.cardMessages = cardMessages;
        this.managementService = managementService;
    }

    public ProcessInstance filed(SampleCitizen citizen) {
        return walk.file(citizen, Staff.CLERK);
    }

    /** Checks the materials; all are in order but those named. */
    public void handInAllBut(ProcessInstance application, String... missing) {
        List<String> present = file.materials(application).stream()
                .map(Material::code)
                .filter(code -> !List.of(missing).contains(code))
                .toList();
        walk.submit(
                application,
                "userTask_checkMaterials",
                Staff.CLERK,
                Map.of("finding", "MATERIALS", "presentMaterials", present));
    }

    public void handOverReceipt(ProcessInstance application) {
        walk.submit(application, "userTask_issueReceipt", Staff.CLERK, Map.of("receiptHandedOver", true));
    }

    /** Everything handed in, receipt handed over; the comparison waits to be made. */
    public ProcessInstance accepted(SampleCitizen citizen) {
        return accepted(Filings.of(citizen));
    }

    public ProcessInstance accepted(Map<String, Object> form, String... missing) {
        ProcessInstance application = walk.file(form, Staff.CLERK);
        handInAllBut(application, missing);
        handOverReceipt(application);
        return application;
    }

    /** Accepted and compared by the register's system. */
    public ProcessInstance compared(SampleCitizen citizen) {
        ProcessInstance application = accepted(citizen);
        jobs.run(application);
        return application;
    }

    public void review(ProcessInstance application, Map<String, Object> values) {
        walk.submit(application, "userTask_reviewComparison", Staff.REVIEWER, values);
    }

    public void pass(ProcessInstance application) {
        review(application, Map.of("decision", "PASS", "reason", "核对纸质登记，确系本人"));
    }

    /** Sends the case to departments; their systems have not been asked yet. */
    public void verify(ProcessInstance application, String... departments) {
        review(
                application,
                Map.of("decision", "VERIFY", "departments", List.of(departments), "question", "请核实申请人所述是否属实"));
    }

    public void decide(ProcessInstance application, Map<String, Object> values) {
        walk.submit(application, "userTask_approveIssuance", Staff.SIGNER, values);
    }

    /** Signed, and the card ordered. */
    public void issue(ProcessInstance application) {
        decide(application, Map.of("decision", "ISSUE"));
        jobs.run(application);
    }

    /** The factory says that the card was made on that day, and the message is delivered. */
    public void cardMade(ProcessInstance application, LocalDate on) {
        cardMessages.keep("made-" + application.getBusinessKey(), CaseWalk.caseOf(application), new MadeCard("C1", on));
        walk.deliverInbox();
    }

    public void handOverCard(ProcessInstance application) {
        walk.submit(
                application,
                "userTask_handOverCard",
                Staff.CLERK,
                Map.of("receiptChecked", true, "identityChecked", true, "collector", "APPLICANT"));
    }

    /** Fails as one attempt of several: the registry is asked, the exception goes to the engine, which will try again. */
    public void failWithRetriesLeft(Job job) {
        assertThatThrownBy(() -> managementService.executeJob(job.getId())).isInstanceOf(RegistryUnavailable.class);
    }

    /** Carries out a job as the last attempt that the engine makes. */
    public void lastAttempt(Job job) {
        managementService.setJobRetries(job.getId(), 1);
        managementService.executeJob(job.getId());
    }

    /** The officer's findings for {@code compare-manually}: all equal but the fields named. */
    public static Map<String, Object> byHand(String... different) {
        Map<String, Object> form = new HashMap<>();
        for (String field : List.of("name", "idNumber", "householdAddress", "residenceAddress", "registeredOn")) {
            form.put("verdict_" + field, List.of(different).contains(field) ? "DIFFERENT" : "EQUAL");
        }
        return form;
    }
}
