package org.huju.issuance;

import java.time.LocalDate;
import java.util.Optional;
import org.huju.clock.CaseDeadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 进度查询: what the applicant may know with a number and the query code of the receipt. Nothing personal is in it. */
@Service
public class ApplicationStatus {

    private final Applications applications;
    private final Materials materials;
    private final CaseDeadlines caseDeadlines;

    ApplicationStatus(Applications applications, Materials materials, CaseDeadlines caseDeadlines) {
        this.applications = applications;
        this.materials = materials;
        this.caseDeadlines = caseDeadlines;
    }

    /**
     * @param state in plain Chinese
     * @param promisedDate the day the card will be made by; empty before acceptance
     * @param awaitedFromApplicant in Chinese; empty if nothing is
     */
    public record Status(
            String applicationNo,
            String acceptanceNo,
            String state,
            LocalDate receivedOn,
            LocalDate acceptedOn,
            LocalDate promisedDate,
            String awaitedFromApplicant) {}

    /** @return empty if there is no such number or the code is not its own; the two are not told apart */
    @Transactional(readOnly = true)
    public Optional<Status> of(String number, String queryCode) {
        return applications
                .withNumber(number)
                .filter(a -> a.answersTo(queryCode))
                .map(this::status);
    }

    private Status status(PermitApplication application) {
        var acceptance = application.acceptance();
        return new Status(
                application.applicationNo(),
                acceptance.map(PermitApplication.Acceptance::acceptanceNo).orElse(null),
                application.state().label(),
                application.receivedOn(),
                acceptance.map(PermitApplication.Acceptance::acceptedOn).orElse(null),
                due(application, Rules.CARD_MAKING).orElse(null),
                awaited(application));
    }

    private String awaited(PermitApplication application) {
        return switch (application.state()) {
            case AWAITING_SUPPLEMENT -> "请补齐：" + missing(application);
            case ACCEPTED, APPROVED -> supplementAwaited(application);
            case CARD_MADE -> "请凭受理凭证和有效身份证件到受理中心领取居住证";
            default -> "";
        };
    }

    private String supplementAwaited(PermitApplication application) {
        String missing = missing(application);
        return missing.isEmpty()
                ? ""
                : "请于" + due(application, Rules.SUPPLEMENT_WINDOW).orElseThrow() + "前补交：" + missing;
    }

    private String missing(PermitApplication application) {
        return String.join(
                "、",
                materials.of(application.id()).stream()
                        .filter(Material::isMissing)
                        .map(Material::name)
                        .toList());
    }

    private Optional<LocalDate> due(PermitApplication application, String rule) {
        return caseDeadlines.find(application.id(), rule).map(CaseDeadlines.CaseDeadline::due);
    }
}
