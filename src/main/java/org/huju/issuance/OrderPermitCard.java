package org.huju.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.desk.Offices;
import org.huju.people.IdNumber;
import org.huju.verification.CardOrder;
import org.huju.verification.OrderCard;
import org.springframework.stereotype.Service;

/** 制证: orders the card of a signed application; ordering again is harmless, since the case is the order's number. */
@Service
public class OrderPermitCard {

    private final Applications applications;
    private final Decisions decisions;
    private final Offices offices;
    private final OrderCard orderCard;
    private final Clock clock;

    OrderPermitCard(Applications applications, Decisions decisions, Offices offices, OrderCard orderCard, Clock clock) {
        this.applications = applications;
        this.decisions = decisions;
        this.offices = offices;
        this.orderCard = orderCard;
        this.clock = clock;
    }

    /** @throws org.huju.verification.RegistryUnavailable if it is not certain that the factory has the order */
    public void order(UUID id) {
        PermitApplication application = applications.get(id);
        Applicant applicant = application.filing().applicant();
        IdNumber idNumber = applicant.idNumber();
        orderCard.order(new CardOrder(
                id.toString(),
                applicant.name().value(),
                idNumber.sex(),
                idNumber.birthDate(),
                idNumber,
                applicant.householdAddress().value(),
                application.filing().residence().address().value(),
                offices.byId(application.policeId()).orElseThrow().name(),
                signedOn(id)));
    }

    private LocalDate signedOn(UUID id) {
        return decisions
                .last(id, Decision.Step.APPROVE_ISSUANCE)
                .orElseThrow()
                .decidedAt()
                .atZone(clock.getZone())
                .toLocalDate();
    }
}
