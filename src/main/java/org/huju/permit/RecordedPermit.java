package org.huju.permit;

import org.huju.InvalidInput;

/** The permit something is to happen to. */
public final class RecordedPermit {

    private RecordedPermit() {}

    /** @throws InvalidInput if there is none of that number, or it was cancelled */
    static HeldPermit stillHeld(Permits permits, String permitNo) {
        return held(permits.lock(permitNo).orElseThrow(RecordedPermit::unknown));
    }

    /** @throws InvalidInput if it was cancelled */
    static HeldPermit held(Permit permit) {
        if (permit instanceof HeldPermit held) {
            return held;
        }
        throw new InvalidInput("permitNo", "“居住证编号”：这张居住证已于" + permit.since() + "注销，不能再办理（《上海市居住证管理办法》第十六条）");
    }

    /** None of that number, or not of the person named with it: who asks is not told which. */
    public static InvalidInput unknown() {
        return new InvalidInput("permitNo", "“居住证编号”：没有查到这张居住证，请核对");
    }
}
