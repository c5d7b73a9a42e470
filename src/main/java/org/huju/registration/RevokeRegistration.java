package org.huju.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.casefile.Remedies;
import org.huju.credit.DishonestyList;
import org.huju.credit.Subject;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.huju.people.IdNumber;
import org.huju.permit.HeldPermit;
import org.springframework.stereotype.Service;

/** 撤销登记 ({@code false-commitment-revokes}): a registration made on a false commitment never counted, and the person can commit no more. */
@Service
public class RevokeRegistration {

    private final RegistrationCases cases;
    private final Registrations registrations;
    private final Decisions decisions;
    private final HearRegistrant hearRegistrant;
    private final PermitOnRegistration permitOnRegistration;
    private final RevocationPeriods periods;
    private final DishonestyList dishonestyList;
    private final Remedies remedies;
    private final Notices notices;
    private final Clock clock;

    RevokeRegistration(
            RegistrationCases cases,
            Registrations registrations,
            Decisions decisions,
            HearRegistrant hearRegistrant,
            PermitOnRegistration permitOnRegistration,
            RevocationPeriods periods,
            DishonestyList dishonestyList,
            Remedies remedies,
            Notices notices,
            Clock clock) {
        this.cases = cases;
        this.registrations = registrations;
        this.decisions = decisions;
        this.hearRegistrant = hearRegistrant;
        this.permitOnRegistration = permitOnRegistration;
        this.periods = periods;
        this.dishonestyList = dishonestyList;
        this.remedies = remedies;
        this.notices = notices;
        this.clock = clock;
    }

    /** @return whether the person holds a permit that rested on it, which the police now review */
    public boolean revoke(UUID id) {
        RegistrationCase registrationCase = cases.get(id);
        IdNumber person = registrationCase.filing().registrant().idNumber();
        LocalDate today = LocalDate.now(clock);
        Registration revoked = registrations.madeIn(id).orElseThrow();
        Optional<HeldPermit> permit = permitOnRegistration.of(id);
        permit.ifPresent(rests -> periods.permitToReview(id));
        lendNoTime(revoked, person);
        registrations.end(revoked.id(), new Registration.Ending(Registration.State.REVOKED, today, "亲属关系承诺不实"));
        cases.become(id, RegistrationCase.State.REVOKED);
        dishonestyList.enter(new Subject.Person(person), id, "亲属关系承诺不实，居住登记" + revoked + "被撤销", today);
        Decision finding =
                decisions.last(id, Decision.Step.CONFIRM_FALSE_COMMITMENT).orElseThrow();
        notices.issue(
                id,
                Notice.Kind.REGISTRATION_REVOKED,
                RevocationTexts.revoked(
                        registrationCase,
                        revoked,
                        finding,
                        hearRegistrant.statement(id).orElseThrow(),
                        permit.map(HeldPermit::permitNo),
                        remedies.against(today)));
        return permit.isPresent();
    }

    /** What the person is registered by now counts from the day on which the next one took the place of the false one. */
    private void lendNoTime(Registration revoked, IdNumber person) {
        Optional<LocalDate> from = registrations.of(person).stream()
                .dropWhile(each -> !each.id().equals(revoked.id()))
                .skip(1)
                .map(next -> next.span().registeredOn())
                .findFirst();
        registrations
                .lockLast(person)
                .filter(last -> last.ending().isEmpty())
                .filter(last ->
                        from.filter(last.span().continuousFrom()::isBefore).isPresent())
                .ifPresent(last -> registrations.countAnew(last.id(), from.orElseThrow()));
    }
}
