package org.huju.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.permit.Particulars;
import org.huju.permit.RecordIssuance;
import org.springframework.stereotype.Service;

/** 领证发放: the card goes to the applicant or the agent, against receipt and identity document. */
@Service
public class HandOverCard {

    private final Applications applications;
    private final Decisions decisions;
    private final RecordIssuance recordIssuance;
    private final Clock clock;

    HandOverCard(Applications applications, Decisions decisions, RecordIssuance recordIssuance, Clock clock) {
        this.applications = applications;
        this.decisions = decisions;
        this.recordIssuance = recordIssuance;
        this.clock = clock;
    }

    /** Who came to the window. */
    public enum Collector {
        APPLICANT("本人领取"),
        AGENT("代办人领取");

        private final String label;

        Collector(String label) {
            this.label = label;
        }
    }

    /** @throws InvalidInput if an agent collects where nobody acts for the applicant */
    public void handOver(UUID id, Collector collector, String note, String clerk) {
        PermitApplication application = applications.get(id);
        if (collector == Collector.AGENT && application.filing().agent().isEmpty()) {
            throw new InvalidInput("collector", "“领取人”：本申请没有代办人，须由申请人本人领取");
        }
        applications.become(id, ApplicationState.COLLECTED, LocalDate.now(clock));
        issue(application, clerk);
        decisions.add(
                id,
                new Decision(
                        Decision.Step.HAND_OVER_CARD, collector.label, note, Optional.empty(), clerk, clock.instant()));
    }

    /** From here on it is a permit (articles 13 to 16). */
    private void issue(PermitApplication application, String clerk) {
        Applicant holder = application.filing().applicant();
        recordIssuance.handedOver(
                application.card().orElseThrow().cardNo(),
                holder.idNumber(),
                particulars(application.filing()),
                application.accepted().acceptedOn(),
                clerk,
                application.id());
    }

    private static Particulars particulars(Filing filing) {
        Applicant holder = filing.applicant();
        return new Particulars(
                holder.name().value(),
                holder.phone().value(),
                holder.householdAddress().value(),
                filing.residence().streetCode(),
                filing.residence().address().value(),
                Optional.of(filing.ground()));
    }
}
