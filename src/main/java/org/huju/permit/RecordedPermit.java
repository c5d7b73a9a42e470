package org.huju.permit;

import org.huju.InvalidInput;

/** The permit something is to happen to. */
final class RecordedPermit {

    private RecordedPermit() {}

    /** @throws InvalidInput if there is none of that number, or it was cancelled */
    static Permit stillHeld(Permits permits, String permitNo) {
        Permit permit = permits.lock(permitNo).orElseThrow(() -> new InvalidInput("permitNo", "“居住证编号”：没有查到这张居住证，请核对"));
        if (permit.state() == Permit.State.CANCELLED) {
            throw new InvalidInput("permitNo", "“居住证编号”：这张居住证已注销");
        }
        return permit;
    }
}
