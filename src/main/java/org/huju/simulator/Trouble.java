package org.huju.simulator;

/** What is wrong with a registry whenever a certain person is asked for. */
public enum Trouble {
    /** Answers after {@code huju.simulator.slow-answer}. */
    SLOW,
    /** Answers 503. */
    FAILING,
    /** Of the cashier: takes the order, and nobody pays it. */
    UNPAID
}
