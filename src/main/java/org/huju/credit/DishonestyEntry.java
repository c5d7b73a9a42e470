package org.huju.credit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 不诚信记录: it stays when it has been lifted.
 *
 * @param reason in Chinese
 * @param lifting empty while it holds
 */
public record DishonestyEntry(String reason, LocalDate enteredOn, Optional<Lifting> lifting) {

    /**
     * 解除: the right is back from that day.
     *
     * @param by user id of the supervisor who decided
     */
    public record Lifting(LocalDate on, String by, String reason) {}

    public boolean holds() {
        return lifting.isEmpty();
    }
}
