package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.casefile.Decision;
import org.huju.casefile.Decision.Step;
import org.huju.clock.CaseClocks;
import org.springframework.stereotype.Service;

/** 核对单位改正情况 (article 30): the employer has corrected when an application of its own is there, and not by a promise. */
@Service
public class CheckCorrection {

    private static final String NOT_CORRECTED = "单位未改正";

    private final PointsApplications applications;
    private final EmployersFiling employersFiling;
    private final OfficerDecisions decisions;
    private final CaseClocks caseClocks;
    private final Clock clock;

    CheckCorrection(
            PointsApplications applications,
            EmployersFiling employersFiling,
            OfficerDecisions decisions,
            CaseClocks caseClocks,
            Clock clock) {
        this.applications = applications;
        this.employersFiling = employersFiling;
        this.decisions = decisions;
        this.caseClocks = caseClocks;
        this.clock = clock;
    }

    /**
     * The employer has filed.
     *
     * @param number of the employer's application
     * @throws InvalidInput if it is no application of this holder's by the employer
     */
    public void corrected(UUID id, String number, String note, String officer) {
        PointsApplication direct = applications.get(id);
        PointsApplication filed = employersFiling
                .named(number, direct)
                .orElseThrow(() -> new InvalidInput("number", "单位申请的收件编号或者受理号：没有单位在持证人提出以后为其办理的这件积分申请，请核对"));
        keep(id, EmployersFiling.told(filed, direct), note, officer);
        finish(id, officer, "单位已改正");
    }

    /**
     * The employer has said that it will not file.
     *
     * @throws InvalidInput if it has
     */
    public void notCorrected(UUID id, String note, String officer) {
        employersFiling.since(applications.get(id)).ifPresent(filed -> {
            throw new InvalidInput("correction", "单位是否改正：单位已经提出积分申请，请选择“已改正”，填写收件编号" + filed.applicationNo());
        });
        keep(id, NOT_CORRECTED, note, officer);
        caseClocks.endAll(id, LocalDate.now(clock), officer, "单位表示不改正");
    }

    /** The time to correct has run out. The case is locked before its clock, as by every form. @return whether the employer has filed */
    public boolean hasFiled(UUID id) {
        applications.lock(id);
        PointsApplication direct = applications.get(id);
        Optional<PointsApplication> filed = employersFiling.since(direct);
        filed.ifPresentOrElse(
                application -> {
                    keep(id, EmployersFiling.told(application, direct), "改正期满时查对", Decision.BY_SYSTEM);
                    finish(id, Decision.BY_SYSTEM, "单位已改正");
                },
                () -> {
                    keep(id, NOT_CORRECTED, "改正期满，单位没有提出申请", Decision.BY_SYSTEM);
                    caseClocks.miss(id, PointsPeriods.EMPLOYER_CORRECTION, "");
                });
        return filed.isPresent();
    }

    private void finish(UUID id, String by, String cause) {
        caseClocks.finish(id, PointsPeriods.EMPLOYER_CORRECTION, "", LocalDate.now(clock), by, cause);
    }

    private void keep(UUID id, String outcome, String reason, String by) {
        decisions.decide(id, Step.CHECK_CORRECTION, outcome, reason, by);
    }
}
