package org.huju.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.casefile.Material;
import org.huju.points.ClaimedIndicators;
import org.huju.points.Indicator;
import org.huju.points.PointsApplication;
import org.huju.points.PointsApplications;
import org.huju.points.PointsState;
import org.huju.points.ReviewReasons;

/** The usual steps of a points case, each by the one whose work it is. */
public class PointsSteps {

    private final CaseWalk walk;
    private final CaseJobs jobs;
    private final CaseFile file;
    private final PointsFilings filings;
    private final PointsApplications applications;
    private final ReviewReasons reviewReasons;

    PointsSteps(
            CaseWalk walk,
            CaseJobs jobs,
            CaseFile file,
            PointsFilings filings,
            PointsApplications applications,
            ReviewReasons reviewReasons) {
        this.walk = walk;
        this.jobs = jobs;
        this.file = file;
        this.filings = filings;
        this.applications = applications;
        this.reviewReasons = reviewReasons;
    }

    /** The employer of that sample holder files at its talent centre; the sample holders have their permits. */
    public ProcessInstance filed(String holder) {
        filings.givePermits();
        return walk.start("points-application", PointsFilings.of(holder), Staff.TALENT_CLERK);
    }

    /** Pre-checks the materials; all are in order but those named. */
    public void precheck(ProcessInstance points, String... missing) {
        walk.submit(
                points,
                "userTask_precheckMaterials",
                Staff.TALENT_CLERK,
                Map.of("presentMaterials", allBut(points, missing)));
    }

    /** Checks them for acceptance. */
    public void check(ProcessInstance points, String... missing) {
        walk.submit(
                points,
                "userTask_checkPointsMaterials",
                Staff.TALENT_CLERK,
                Map.of("finding", "MATERIALS", "presentMaterials", allBut(points, missing)));
    }

    public void correct(ProcessInstance points) {
        walk.submit(points, "userTask_correctMaterials", Staff.TALENT_CLERK, Map.of("choice", "CORRECTED"));
    }

    private List<String> allBut(ProcessInstance points, String... missing) {
        return file.materials(points).stream()
                .filter(material -> !material.isWaived())
                .map(Material::code)
                .filter(code -> !List.of(missing).contains(code))
                .toList();
    }

    /** Accepted, with these materials still to come; the departments' systems have not been asked yet. */
    public ProcessInstance accepted(String holder, String... missing) {
        ProcessInstance points = filed(holder);
        precheck(points);
        check(points, missing);
        return points;
    }

    /** Accepted, and the departments' systems have answered what they could. */
    public ProcessInstance verified(String holder, String... missing) {
        ProcessInstance points = accepted(holder, missing);
        jobs.run(points);
        return points;
    }

    /** What an officer finds who takes everything claimed as true, if need be against the answers, and nothing against the holder. */
    public Map<String, Object> allTrue(ProcessInstance points) {
        Map<String, Object> findings = new HashMap<>();
        ClaimedIndicators.of(of(points).filing().claims())
                .forEach(indicator -> findings.put("finding_" + indicator.key(), "TRUE"));
        denied(points).forEach(indicator -> findings.put("reason_" + indicator.key(), "已向发证单位查证属实"));
        findings.put("detentions", "0");
        findings.put("ordinaryCrimes", "0");
        return findings;
    }

    private List<Indicator> denied(ProcessInstance points) {
        return reviewReasons.denied(CaseWalk.caseOf(points));
    }

    /** The same with one indicator not true. */
    public Map<String, Object> notTrue(ProcessInstance points, String indicator, String finding) {
        Map<String, Object> findings = allTrue(points);
        findings.put("finding_" + indicator, finding);
        findings.put("reason_" + indicator, "查无此证书编号");
        return findings;
    }

    public void review(ProcessInstance points, Map<String, Object> findings) {
        walk.submit(points, "userTask_reviewIndicators", Staff.HR_REVIEWER, findings);
    }

    public void reviewAgain(ProcessInstance points, Map<String, Object> findings) {
        walk.submit(points, "userTask_reviewAgain", Staff.HR_REVIEWER, findings);
    }

    /** Found true and scored; the second officer has not looked yet. */
    public ProcessInstance scored(String holder, String... missing) {
        ProcessInstance points = verified(holder, missing);
        review(points, allTrue(points));
        return points;
    }

    public void confirm(ProcessInstance points) {
        walk.submit(points, "userTask_confirmScore", Staff.HR_SIGNER, Map.of("decision", "CONFIRM"));
    }

    public void sendBack(ProcessInstance points) {
        walk.submit(
                points, "userTask_confirmScore", Staff.HR_SIGNER, Map.of("decision", "RETURN", "reason", "请再核对学历证书"));
    }

    /** A whole case to its notice. */
    public ProcessInstance told(String holder) {
        ProcessInstance points = scored(holder);
        confirm(points);
        return points;
    }

    public PointsApplication of(ProcessInstance points) {
        return applications.get(CaseWalk.caseOf(points));
    }

    public PointsState state(ProcessInstance points) {
        return of(points).state();
    }

    public PointsApplications.Scored score(ProcessInstance points) {
        return applications.score(CaseWalk.caseOf(points)).orElseThrow();
    }
}
