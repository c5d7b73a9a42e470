package org.huju.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.springframework.stereotype.Service;

/** 领证发放: the card goes to the applicant or the agent, against receipt and identity document. */
@Service
public class HandOverCard {

    private final Applications applications;
    private final Decisions decisions;
    private final Clock clock;

    HandOverCard(Applications applications, Decisions decisions, Clock clock) {
        this.applications = applications;
        this.decisions = decisions;
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
        if (collector == Collector.AGENT
                && applications.get(id).filing().agent().isEmpty()) {
            throw new InvalidInput("collector", "“领取人”：本申请没有代办人，须由申请人本人领取");
        }
        applications.become(id, ApplicationState.COLLECTED, LocalDate.now(clock));
        decisions.add(
                id,
                new Decision(
                        Decision.Step.HAND_OVER_CARD, collector.label, note, Optional.empty(), clerk, clock.instant()));
    }
}
