package org.huju.endorsement;

/** The periods of {@code law/} that run in the case of an endorsement. */
public final class EndorsementPeriods {

    /** 核对签注材料: from the day it was asked for. */
    public static final String CHECK = "endorsement-check";

    private EndorsementPeriods() {}
}
