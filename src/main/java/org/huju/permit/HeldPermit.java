package org.huju.permit;

import java.time.LocalDate;

/** A permit that was not cancelled: it can be endorsed, changed, and cancelled. */
public sealed interface HeldPermit extends Permit permits ValidPermit, SuspendedPermit {

    /**
     * 签注 (article 14).
     *
     * @param on the day of the endorsement
     */
    ValidPermit endorsed(Term term, LocalDate on);

    /** 信息变更 (article 13). */
    HeldPermit with(Particulars changed);

    /** 换领、补领 (article 15): another card for the same permit. */
    HeldPermit onCard(String cardNo);

    /** 注销 (article 16). */
    default CancelledPermit cancelled(LocalDate on) {
        return new CancelledPermit(identity(), particulars(), term(), on);
    }
}
