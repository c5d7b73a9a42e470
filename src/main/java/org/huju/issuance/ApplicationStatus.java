package org.huju.issuance;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huju.casefile.Material;
import org.huju.casefile.Materials;
import org.huju.clock.CaseClocks;
import org.huju.clock.StatutoryClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 进度查询: what the applicant may know with a number and the query code of the receipt. Nothing personal is in it. */
@Service
public class ApplicationStatus {

    private static final Set<ApplicationState> WITHOUT_CARD =
            EnumSet.of(ApplicationState.NOT_ACCEPTED, ApplicationState.REFUSED, ApplicationState.WITHDRAWN);

    private final Applications applications;
    private final Materials materials;
    private final CaseClocks caseClocks;

    ApplicationStatus(Applications applications, Materials materials, CaseClocks caseClocks) {
        this.applications = applications;
        this.materials = materials;
        this.caseClocks = caseClocks;
    }

    /**
     * @param state in plain Chinese
     * @param promisedDate the day the card will be made by; empty before acceptance and where none will be
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
                promisedDate(application).orElse(null),
                awaited(application));
    }

    private Optional<LocalDate> promisedDate(PermitApplication application) {
        return WITHOUT_CARD.contains(application.state())
                ? Optional.empty()
                : deadline(application, Rules.CARD_MAKING).map(StatutoryClock::due);
    }

    private String awaited(PermitApplication application) {
        return switch (application.state()) {
            case AWAITING_SUPPLEMENT -> "请补齐：" + missing(application);
            case ACCEPTED, APPROVED, COLLECTED -> supplementAwaited(application);
            case CARD_MADE ->
                Stream.of("请凭受理凭证和有效身份证件到受理中心领取居住证", supplementAwaited(application))
                        .filter(request -> !request.isEmpty())
                        .collect(Collectors.joining("；"));
            default -> "";
        };
    }

    /** Asked for only while its window runs, also when the card has been made or collected meanwhile. */
    private String supplementAwaited(PermitApplication application) {
        return deadline(application, Rules.SUPPLEMENT_WINDOW)
                .filter(window -> !window.state().finished())
                .map(window -> "请于" + window.due() + "前（含当日）补交：" + missing(application))
                .orElse("");
    }

    private String missing(PermitApplication application) {
        return String.join(
                "、",
                materials.missing(application.id()).stream().map(Material::name).toList());
    }

    private Optional<StatutoryClock> deadline(PermitApplication application, String rule) {
        return caseClocks.find(application.id(), rule);
    }
}
