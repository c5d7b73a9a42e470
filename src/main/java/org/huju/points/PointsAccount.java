package org.huju.points;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.permit.Permit;

/**
 * 积分账户: the points somebody has; each person has one.
 *
 * @param permitNo of the permit it lives with
 * @param basis where its points come from
 * @param validUntil last day of the permit's endorsement
 */
public record PointsAccount(String permitNo, AccountBasis basis, LocalDate validUntil, State state) {

    public enum State {
        VALID("有效"),
        LAPSED("已失效");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether its points count on that day. */
    public boolean holdsOn(LocalDate day) {
        return state == State.VALID && !day.isAfter(validUntil);
    }

    /** In Chinese, as it is told to whoever asks on that day. */
    public String standing(LocalDate day) {
        return state == State.VALID && day.isAfter(validUntil) ? "居住证未签注，积分暂不能使用" : state.label();
    }

    /** Empty where there are no points. */
    public Optional<Integer> total() {
        return basis.total();
    }

    /** The case its points go back to; empty where they came with the permit. */
    public Optional<UUID> application() {
        return basis.application();
    }

    /** @param counted from the facts as they are now */
    PointsAccount with(AccountBasis basisNow, Score counted, Permit permit) {
        State now = counted instanceof Score.Points ? state : State.LAPSED;
        return new PointsAccount(permit.permitNo(), basisNow, permit.validUntil(), now);
    }

    /** With another card of the holder's. */
    PointsAccount on(Permit permit) {
        return new PointsAccount(permit.permitNo(), basis, permit.validUntil(), state);
    }

    PointsAccount lapsed() {
        return new PointsAccount(permitNo, basis, validUntil, State.LAPSED);
    }

    /**
     * What happened to an account.
     *
     * @param total the points after it; empty where none are left
     * @param application the case it goes back to; empty where the points came with the permit
     * @param reason in Chinese
     */
    public record Entry(Kind kind, LocalDate on, Optional<Integer> total, Optional<UUID> application, String reason) {

        public enum Kind {
            OPENED("建立"),
            CARRIED_OVER("转入"),
            CONFIRMED("确认"),
            ADJUSTED("调整"),
            LAPSED("失效");

            private final String label;

            Kind(String label) {
                this.label = label;
            }

            public String label() {
                return label;
            }
        }
    }
}
