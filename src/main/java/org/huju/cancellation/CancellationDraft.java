package org.huju.cancellation;

/**
 * What the officer wrote, as it came; any part may be null.
 *
 * @param holderName as it stands on the permit, so that a mistyped number does not begin a case about somebody else
 */
public record CancellationDraft(
        String permitNo, String holderName, String ground, String otherLaw, String department, String facts) {

    @Override
    public String toString() {
        return "CancellationDraft";
    }
}
