package org.huju.issuance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huju.people.IdNumber;
import org.huju.registration.Registration;
import org.huju.registration.Registration.Ending;
import org.huju.registration.Registration.State;
import org.huju.registration.RegistrationDates;
import org.huju.registration.Registrations;
import org.springframework.stereotype.Component;

/** A registration revoked while an application was open takes the half year of article 9 away that the application rested on. */
@Component
class CheckRevokedSince {

    private final Registrations registrations;
    private final RegistrationDates dates;
    private final RefusalGrounds refusalGrounds;

    CheckRevokedSince(Registrations registrations, RegistrationDates dates, RefusalGrounds refusalGrounds) {
        this.registrations = registrations;
        this.dates = dates;
        this.refusalGrounds = refusalGrounds;
    }

    /** Why no permit can be issued, in Chinese with the article; empty if the half year is full all the same. */
    Optional<String> lost(PermitApplication application, LocalDate today) {
        IdNumber person = application.filing().applicant().idNumber();
        List<Registration> all = registrations.of(person);
        if (isFull(all, today)) {
            return Optional.empty();
        }
        return all.stream()
                .flatMap(registration -> registration.ending().stream())
                .filter(ending -> ending.state() == State.REVOKED)
                .map(Ending::on)
                .filter(on -> !on.isBefore(application.receivedOn()))
                .findFirst()
                .map(this::why);
    }

    private boolean isFull(List<Registration> all, LocalDate today) {
        return all.stream()
                .filter(registration -> registration.ending().isEmpty())
                .anyMatch(current ->
                        !today.isBefore(dates.permitFrom(current.span().continuousFrom(), today)));
    }

    private String why(LocalDate revokedOn) {
        return "申请人的居住登记已于" + revokedOn + "被撤销，办理居住登记未满半年，不能签发；请选择不予办理，依据选“"
                + refusalGrounds.get("refuse-not-half-a-year").label() + "”（"
                + refusalGrounds.get("refuse-not-half-a-year").article() + "）";
    }
}
