package org.huju.law;

import java.util.List;

/**
 * The escalation ladder of one period: who is told or asked when its due date comes near and passes.
 *
 * @param clock the period's rule, e.g. {@code card-making}
 * @param also periods that run in its place in some cases, e.g. {@code one-time-notice-online}
 * @param name in Chinese
 * @param office the office that has to keep the period
 * @param steps in the order of time
 */
public record Escalation(
        String clock,
        List<String> also,
        String name,
        HandlingOffice office,
        List<EscalationStep> steps,
        Provenance provenance)
        implements LegalRule {

    private static final String SUFFIX = "-escalation";

    public Escalation {
        also = List.copyOf(also);
        steps = List.copyOf(steps);
    }

    /** The id of a period's ladder, e.g. {@code card-making-escalation}. */
    static String ruleOf(String clock) {
        return clock + SUFFIX;
    }

    boolean serves(String period) {
        return clock.equals(period) || also.contains(period);
    }

    boolean supervises() {
        return steps.stream().anyMatch(step -> step.who() != Responsible.HANDLER);
    }

    @Override
    public String rule() {
        return ruleOf(clock);
    }

    /** @throws NoSuchRule when the ladder has no such step */
    public EscalationStep step(String step) {
        return steps.stream()
                .filter(one -> one.step().equals(step))
                .findFirst()
                .orElseThrow(() -> new NoSuchRule(rule() + "/" + step, inForce()));
    }
}
