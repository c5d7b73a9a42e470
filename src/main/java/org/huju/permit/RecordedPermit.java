package org.huju.permit;

import org.huju.InvalidInput;
import org.huju.people.IdNumber;

/** The permit something is to happen to. */
public final class RecordedPermit {

    private RecordedPermit() {}

    /**
     * Nobody else can change it until the transaction ends.
     *
     * @throws InvalidInput if there is none of that number, or it was cancelled
     */
    public static HeldPermit stillHeld(Permits permits, String permitNo) {
        return held(permits.lock(permitNo).orElseThrow(RecordedPermit::unknown));
    }

    /**
     * As a holder names it; nobody else can change it until the transaction ends.
     *
     * @throws InvalidInput if there is none, it was cancelled, or it is another holder's, which is as good as unknown
     */
    public static HeldPermit of(Permits permits, String permitNo, IdNumber holder) {
        return held(permits.lock(permitNo)
                .filter(known -> known.holder().equals(holder))
                .orElseThrow(() -> new InvalidInput("permitNo", "“居住证编号”：没有查到这名持证人的这张居住证，请核对编号和公民身份号码")));
    }

    /** @throws InvalidInput if it was cancelled */
    static HeldPermit held(Permit permit) {
        if (permit instanceof HeldPermit held) {
            return held;
        }
        throw new InvalidInput("permitNo", "“居住证编号”：这张居住证已于" + permit.since() + "注销，不能再办理（《上海市居住证管理办法》第十六条）");
    }

    /** Of a card that is to be handed over to somebody who holds a permit already (rule {@code one-permit-per-person}). */
    public static InvalidInput second(Permit held) {
        return new InvalidInput(
                "cardNo",
                "“证件编号”：领证人已持有没有注销的居住证" + held.permitNo()
                        + "，一人只持一张（《上海市居住证管理办法》第九条）。请不要发放这张新证，请领证人凭原证办理签注或者换领、补领；原证有误的，由公安机关注销后再发放");
    }

    /** None of that number, or not of the person named with it: who asks is not told which. */
    public static InvalidInput unknown() {
        return new InvalidInput("permitNo", "“居住证编号”：没有查到这张居住证，请核对");
    }
}
