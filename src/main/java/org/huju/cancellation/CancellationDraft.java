package org.huju.cancellation;

/** What the officer wrote, as it came; any part may be null. */
public record CancellationDraft(String permitNo, String ground, String otherLaw, String department, String facts) {

    @Override
    public String toString() {
        return "CancellationDraft";
    }
}
