package org.huju.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.permit.HeldPermit;
import org.huju.permit.Permits;
import org.springframework.stereotype.Service;

/**
 * 据此取得的居住证 ({@code permit-on-revoked-registration}): the permit that would not have been issued without the registration made in a case,
 * because on the day of its issue the half year of article 9 was not full without it.
 */
@Service
public class PermitOnRegistration {

    private final Registrations registrations;
    private final Permits permits;
    private final RegistrationDates dates;

    PermitOnRegistration(Registrations registrations, Permits permits, RegistrationDates dates) {
        this.registrations = registrations;
        this.permits = permits;
        this.dates = dates;
    }

    /** @return empty if there is none, it was cancelled, or the half year was full without that registration */
    public Optional<HeldPermit> of(UUID caseId) {
        Registration taken = registrations.madeIn(caseId).orElseThrow();
        return permits.of(taken.registrant().idNumber())
                .filter(HeldPermit.class::isInstance)
                .map(HeldPermit.class::cast)
                .filter(permit -> restedOn(taken, permit.issuedOn()));
    }

    private boolean restedOn(Registration taken, LocalDate issuedOn) {
        if (taken.span().registeredOn().isAfter(issuedOn)) {
            return false;
        }
        List<Registration> since = registrations.of(taken.registrant().idNumber()).stream()
                .dropWhile(each -> !each.id().equals(taken.id()))
                .skip(1)
                .filter(each -> !each.span().registeredOn().isAfter(issuedOn))
                .toList();
        return since.isEmpty() || issuedOn.isBefore(fullFrom(since));
    }

    /** What was lent by the registration that is taken away does not count: the time begins with the next one at the earliest. */
    private LocalDate fullFrom(List<Registration> since) {
        LocalDate next = since.get(0).span().registeredOn();
        Span then = since.get(since.size() - 1).span();
        LocalDate from = then.continuousFrom().isAfter(next) ? then.continuousFrom() : next;
        return dates.permitFrom(from, from);
    }
}
