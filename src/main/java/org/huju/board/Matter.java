package org.huju.board;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a case is about, by the process that carries it. */
public enum Matter {
    RESIDENCE_REGISTRATION("residence-registration"),
    PERMIT_APPLICATION("permit-application"),
    ENDORSEMENT("endorsement"),
    CHANGE_INFORMATION("change-information"),
    REPLACE_CARD("replace-card"),
    CANCEL_PERMIT("cancel-permit"),
    POINTS_APPLICATION("points-application"),
    DIRECT_POINTS_REQUEST("direct-points-request"),
    POINTS_RECHECK("points-recheck"),
    LIFT_DISHONESTY("lift-dishonesty");

    /** Processes that serve a case of any matter. */
    private static final Set<String> PARTS = Set.of(
            "department-verification",
            "pause-deadline",
            "extend-deadline",
            "withdraw-application",
            "refund-fee",
            "destroy-card");

    private final String key;

    Matter(String key) {
        this.key = key;
    }

    /** Key of the process definition, e.g. {@code permit-application}. */
    public String key() {
        return key;
    }

    /** Empty for a process that carries no case. */
    public static Optional<Matter> of(String definition) {
        return Arrays.stream(values())
                .filter(matter -> matter.key.equals(definition))
                .findFirst();
    }

    /** Of all matters. */
    public static Set<String> keys() {
        return Arrays.stream(values()).map(Matter::key).collect(Collectors.toUnmodifiableSet());
    }

    /** Of the processes that serve a case of any matter. */
    public static Set<String> parts() {
        return PARTS;
    }

    /** Whether the steps of that process are steps of a case. */
    public static boolean servesCases(String definition) {
        return PARTS.contains(definition) || of(definition).isPresent();
    }
}
