package org.huju.agency;

/**
 * What was written about who files, as it came; any part may be null.
 *
 * @param kind a constant of {@link AgentKind}; null or NONE when the person files in person
 */
public record AgentDraft(String kind, String name, String idNumber, String phone) {

    public static final AgentDraft IN_PERSON = new AgentDraft(null, null, null, null);

    /** It holds what somebody typed, which may be anything. */
    @Override
    public String toString() {
        return "AgentDraft";
    }
}
