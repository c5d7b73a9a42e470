package org.huju.issuance;

import java.time.LocalDate;
import java.util.Optional;
import org.huju.law.LawBook;
import org.huju.people.IdNumber;
import org.huju.people.Problems;
import org.huju.registration.EarlierRegistration;
import org.huju.registration.Registration;
import org.huju.registration.Registration.State;
import org.huju.registration.RegistrationDates;
import org.huju.registration.Registrations;
import org.springframework.stereotype.Component;

/**
 * The half year of article 9 counts from the registration that Huju holds. The day that is stated counts, and the comparison with the
 * population register checks it, for somebody Huju never registered, and for an earlier day than any Huju can know of: a registration made
 * elsewhere goes on in the person's first one here ({@code registration-before-huju}).
 */
@Component
class CheckHeldRegistration {

    private static final String FIELD = "registeredOn";
    private static final String WITHOUT_BREAK = "registration-without-break";

    private final Registrations registrations;
    private final EarlierRegistration earlierRegistration;
    private final RegistrationDates dates;
    private final LawBook lawBook;

    CheckHeldRegistration(
            Registrations registrations,
            EarlierRegistration earlierRegistration,
            RegistrationDates dates,
            LawBook lawBook) {
        this.registrations = registrations;
        this.earlierRegistration = earlierRegistration;
        this.dates = dates;
        this.lawBook = lawBook;
    }

    /** Adds what is wrong, if the registration that is held does not bear out the stated day. */
    boolean contradicts(LocalDate stated, IdNumber person, LocalDate today, Problems problems) {
        Optional<String> wrong = registrations
                .last(person)
                .flatMap(held -> wrong(held, stated, today))
                .filter(why -> !earlierRegistration.mayHaveBegun(stated, person));
        wrong.ifPresent(why -> problems.add(FIELD, "居住登记日期：" + why));
        return wrong.isPresent();
    }

    private Optional<String> wrong(Registration held, LocalDate stated, LocalDate today) {
        LocalDate from = held.span().continuousFrom();
        if (held.state() == State.REVOKED) {
            return Optional.of("居住登记已于" + held.ending().orElseThrow().on() + "被撤销，" + anew(today));
        }
        if (held.state() == State.ENDED || !dates.holds(held.span().validUntil(), today)) {
            return Optional.of("居住登记的有效期已于" + held.span().validUntil() + "届满，" + anew(today));
        }
        return stated.equals(from)
                ? Optional.empty()
                : Optional.of("登记记录（" + held.registrationNo() + "）自" + from + "起连续计算，请改为" + from);
    }

    private String anew(LocalDate today) {
        return "须到现居住地的社区事务受理服务中心重新办理居住登记，自重新登记之日起满半年方可申领（"
                + lawBook.at(today).principle(WITHOUT_BREAK).authority() + "）";
    }
}
