package org.huju.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huju.desk.Offices;
import org.huju.law.LawBook;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.huju.verification.Verification;
import org.springframework.stereotype.Service;

/** 告知拟撤销登记 ({@code revocation-heard}): what was answered, what follows from it, and until when the person may speak to it. */
@Service
public class TellRegistrant {

    private static final String HEARD = "revocation-heard";

    private final RegistrationCases cases;
    private final Registrations registrations;
    private final AskKinship askKinship;
    private final RevocationPeriods periods;
    private final Offices offices;
    private final Notices notices;
    private final LawBook lawBook;
    private final Clock clock;

    TellRegistrant(
            RegistrationCases cases,
            Registrations registrations,
            AskKinship askKinship,
            RevocationPeriods periods,
            Offices offices,
            Notices notices,
            LawBook lawBook,
            Clock clock) {
        this.cases = cases;
        this.registrations = registrations;
        this.askKinship = askKinship;
        this.periods = periods;
        this.offices = offices;
        this.notices = notices;
        this.lawBook = lawBook;
        this.clock = clock;
    }

    /** @throws java.util.NoSuchElementException if nothing was registered in this case */
    public void tell(UUID id) {
        RegistrationCase registrationCase = cases.get(id);
        Registration made = registrations.madeIn(id).orElseThrow();
        Verification answer = askKinship.answer(id);
        String text = RevocationTexts.proposed(
                registrationCase,
                made,
                answer.department().title() + "答复"
                        + answer.result().orElseThrow().label() + "：" + answer.note(),
                periods.told(id),
                offices.byId(registrationCase.centreId()).orElseThrow().name(),
                lawBook.at(LocalDate.now(clock)).principle(HEARD).authority());
        notices.issue(id, Notice.Kind.REVOCATION_PROPOSED, text);
    }
}
