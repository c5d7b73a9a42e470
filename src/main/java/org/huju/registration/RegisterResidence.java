package org.huju.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.law.LawBook;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.stereotype.Service;

/**
 * 办理登记 (article 5): the registration counts for a year from today; one asked for while the last still counted goes on without a break,
 * however long the office takes ({@code registration-without-break}).
 */
@Service
public class RegisterResidence {

    private static final String VALIDITY = "residence-registration-validity";
    private static final String BEFORE_HUJU = "registration-before-huju";

    private final RegistrationCases cases;
    private final Registrations registrations;
    private final RegistrationDates dates;
    private final ProofPeriod proofPeriod;
    private final AskKinship askKinship;
    private final Decisions decisions;
    private final Notices notices;
    private final LawBook lawBook;
    private final Clock clock;

    RegisterResidence(
            RegistrationCases cases,
            Registrations registrations,
            RegistrationDates dates,
            ProofPeriod proofPeriod,
            AskKinship askKinship,
            Decisions decisions,
            Notices notices,
            LawBook lawBook,
            Clock clock) {
        this.cases = cases;
        this.registrations = registrations;
        this.dates = dates;
        this.proofPeriod = proofPeriod;
        this.askKinship = askKinship;
        this.decisions = decisions;
        this.notices = notices;
        this.lawBook = lawBook;
        this.clock = clock;
    }

    /** @return whether a commitment stands in place of a proof, which is checked from now on */
    public boolean register(UUID id) {
        RegistrationCase registrationCase = cases.get(id);
        LocalDate today = LocalDate.now(clock);
        String clerk = decisions
                .last(id, Decision.Step.CHECK_PROOFS)
                .map(Decision::decidedBy)
                .orElseThrow();
        Registration registration = made(registrationCase, today, clerk);
        cases.become(id, RegistrationCase.State.REGISTERED);
        proofPeriod.kept(id, today, clerk, "已登记");
        notices.issue(
                id,
                Notice.Kind.REGISTRATION_VOUCHER,
                RegistrationTexts.voucher(
                        registrationCase,
                        registration,
                        dates.permitFrom(registration.span().continuousFrom(), today),
                        lawBook.at(today).period(VALIDITY),
                        earlier(registration, today)));
        if (registrationCase.filing().committed()) {
            askKinship.ask(id);
        }
        return registrationCase.filing().committed();
    }

    /** Whoever is registered here for the first time may have been registered before. */
    private String earlier(Registration made, LocalDate today) {
        boolean first = registrations.of(made.registrant().idNumber()).size() == 1;
        return first ? RegistrationTexts.registeredBefore(lawBook.at(today).principle(BEFORE_HUJU)) : "";
    }

    private Registration made(RegistrationCase registrationCase, LocalDate today, String clerk) {
        RegistrationFiling filing = registrationCase.filing();
        Optional<Registration> before =
                registrations.lockLast(filing.registrant().idNumber());
        LocalDate from = before.filter(last -> last.state() != Registration.State.REVOKED)
                .map(Registration::span)
                .filter(span -> dates.holds(span.validUntil(), registrationCase.receivedOn()))
                .map(Span::continuousFrom)
                .orElse(today);
        Registration made = new Registration(
                UUID.randomUUID(),
                registrations.nextRegistrationNo(today),
                filing.registrant(),
                filing.dwelling(),
                new Span(today, dates.validUntil(today), from),
                registrationCase.centreId(),
                registrationCase.id(),
                clerk,
                Optional.empty());
        before.filter(last -> last.ending().isEmpty())
                .ifPresent(last -> registrations.end(
                        last.id(), new Registration.Ending(Registration.State.ENDED, today, "重新办理居住登记" + made)));
        registrations.add(made);
        return made;
    }
}
