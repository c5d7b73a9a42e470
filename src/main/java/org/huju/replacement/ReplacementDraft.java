package org.huju.replacement;

import org.huju.agency.AgentDraft;

/**
 * What was written at the counter, as it came; any part may be null.
 *
 * @param idNumber of the holder: a number alone is mistyped too easily for a card to be stopped by it
 * @param cause a constant of {@link Replacement.Cause}
 * @param oldCardReturned the damaged card was handed in
 * @param identityChecked whoever stands at the counter has shown an identity document
 */
public record ReplacementDraft(
        String permitNo,
        String idNumber,
        String cause,
        boolean oldCardReturned,
        boolean identityChecked,
        AgentDraft agent) {

    @Override
    public String toString() {
        return "ReplacementDraft";
    }
}
