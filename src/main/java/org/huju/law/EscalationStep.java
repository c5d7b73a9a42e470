package org.huju.law;

/**
 * One step of an escalation ladder.
 *
 * @param step the word the models ask by, e.g. {@code warning}
 * @param name in Chinese
 * @param moment how its day lies to the due date
 * @param rule the period that is counted back from, or on from, the due date; empty for the due date and the ceiling
 * @param who whom it turns to
 */
public record EscalationStep(String step, String name, Moment moment, String rule, Responsible who) {

    /** In the order of time. */
    public enum Moment {
        BEFORE_DUE,
        DUE,
        AFTER_DUE,
        CEILING
    }
}
