package org.huju.registration;

import java.time.LocalDate;
import java.util.UUID;
import org.huju.casefile.QueryCode;

/**
 * The case in which a residence is registered.
 *
 * @param caseNo 收件编号, given at filing
 * @param queryCode asks for the status together with the number
 * @param centreId the centre of the residence (article 5)
 * @param receivedBy user id of the clerk; {@code online} if none took it in
 */
public record RegistrationCase(
        UUID id,
        String caseNo,
        String queryCode,
        Channel channel,
        State state,
        String centreId,
        RegistrationFiling filing,
        LocalDate receivedOn,
        String receivedBy) {

    /** Stands for the clerk where none took the case in. */
    public static final String BY_NOBODY = "online";

    public enum Channel {
        WINDOW("窗口"),
        ONLINE("网上");

        private final String label;

        Channel(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public enum State {
        RECEIVED("已收件，待核对"),
        AWAITING_SUPPLEMENT("待补齐材料"),
        REGISTERED("已登记"),
        REFUSED("不予登记"),
        WITHDRAWN("已撤回"),
        /** What was missing was not brought in time. */
        LAPSED("期满未补齐，已终止"),
        REVOKED("登记已撤销");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean answersTo(String code) {
        return QueryCode.matches(queryCode, code);
    }

    @Override
    public String toString() {
        return caseNo;
    }
}
