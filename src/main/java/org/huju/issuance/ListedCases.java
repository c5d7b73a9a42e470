package org.huju.issuance;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.huju.issuance.PermitApplication.Acceptance;
import org.huju.registration.RegistrationCase;
import org.huju.registration.RegistrationCases;
import org.springframework.stereotype.Component;

/** Where entries of the dishonesty list about a person come from: applications for a permit, and registrations on a false commitment. */
@Component
public class ListedCases {

    private final Applications applications;
    private final RegistrationCases registrations;

    ListedCases(Applications applications, RegistrationCases registrations) {
        this.applications = applications;
        this.registrations = registrations;
    }

    /** By 收件编号 or 受理号. */
    public Optional<ListedCase> withNumber(String number) {
        return applications
                .withNumber(number)
                .map(ListedCases::of)
                .or(() -> registrations.withNumber(number).map(ListedCases::of));
    }

    /** @throws NoSuchElementException if there is none */
    public ListedCase get(UUID id) {
        return applications
                .find(id)
                .map(ListedCases::of)
                .or(() -> registrations.find(id).map(ListedCases::of))
                .orElseThrow(() -> new NoSuchElementException("no case " + id));
    }

    /** Lets nobody else change this case until the transaction ends. */
    void lock(UUID id) {
        applications.lock(id);
        registrations.lock(id);
    }

    private static ListedCase of(PermitApplication application) {
        return new ListedCase(
                application.id(),
                application.applicationNo(),
                application.acceptance().map(Acceptance::acceptanceNo).orElse(""),
                application.centreId(),
                application.filing().applicant().name().value(),
                application.state().label(),
                application.mark().label());
    }

    private static ListedCase of(RegistrationCase registration) {
        return new ListedCase(
                registration.id(),
                registration.caseNo(),
                "",
                registration.centreId(),
                registration.filing().registrant().name().value(),
                registration.state().label(),
                "");
    }
}
