package org.huju.processmap;

import java.util.Optional;
import java.util.stream.Stream;
import org.huju.law.Escalation;
import org.huju.law.EscalationStep;
import org.huju.law.EscalationStep.Moment;
import org.huju.law.LawBook;
import org.huju.law.LegalPeriod;

/** One step of an escalation ladder, by the words a model asks with: {@code 'card-making', 'warning'}. */
record Rung(String clock, String step) {

    static Stream<Rung> all(LawBook law) {
        return ladders(law)
                .flatMap(ladder -> ladder.steps().stream().map(step -> new Rung(ladder.clock(), step.step())));
    }

    /** The step on a clock's due date itself. */
    static Optional<Rung> due(String clock, LawBook law) {
        return all(law).filter(rung -> rung.clock.equals(clock))
                .filter(rung -> rung.in(law).orElseThrow().moment() == Moment.DUE)
                .findFirst();
    }

    static boolean hasLadder(String clock, LawBook law) {
        return all(law).anyMatch(rung -> rung.clock.equals(clock));
    }

    /** What the law says of it; empty if the ladder has no such step. */
    Optional<EscalationStep> in(LawBook law) {
        return ladders(law)
                .filter(ladder -> ladder.clock().equals(clock))
                .flatMap(ladder -> ladder.steps().stream())
                .filter(one -> one.step().equals(step))
                .findFirst();
    }

    /** The period that ends or begins on its day; empty if the ladder has no such step. */
    Optional<String> period(LawBook law) {
        return in(law).map(one -> switch (one.moment()) {
            case BEFORE_DUE, AFTER_DUE -> one.rule();
            case DUE -> clock;
            case CEILING -> ((LegalPeriod) law.versions(clock).get(0)).ceiling().orElseThrow();
        });
    }

    String missing() {
        return "law/escalation.yaml has no step " + step + " of " + clock + "; add it or correct the name";
    }

    private static Stream<Escalation> ladders(LawBook law) {
        return law.rules().stream()
                .flatMap(rule -> law.versions(rule).stream())
                .filter(Escalation.class::isInstance)
                .map(Escalation.class::cast);
    }
}
