package org.huju.permit;

/** Begins the short process of an endorsement that the night's work has found due (article 14). */
public interface EndorsementDue {

    /**
     * Is called in the transaction of the night's batch: what it does stands or falls with it.
     *
     * @param opened the case of kind {@link PermitCase.Kind#ENDORSEMENT}, begun by the system; its id is the business key
     */
    void begin(PermitCase opened);
}
