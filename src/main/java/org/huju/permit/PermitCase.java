package org.huju.permit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.agency.Agent;
import org.huju.agency.AgentKind;
import org.huju.casefile.QueryCode;

/**
 * One thing done about a permit. What is particular to its kind is kept by the room of that kind under the same id.
 *
 * @param permitNo of the permit it is about
 * @param queryCode asks for the status together with the number
 * @param centreId where it is taken in; empty where no centre is involved or known
 * @param policeId the police of the residence's district; empty where that is not known
 * @param agent who files for the holder (article 8)
 * @param receivedBy a user id, or {@code system}
 * @param closed empty while it is open
 */
public record PermitCase(
        UUID id,
        String caseNo,
        String queryCode,
        Kind kind,
        UUID permitId,
        String permitNo,
        Channel channel,
        Optional<String> centreId,
        Optional<String> policeId,
        Optional<Agent> agent,
        LocalDate receivedOn,
        String receivedBy,
        Optional<Closure> closed) {

    public enum Kind {
        ENDORSEMENT("签注"),
        CHANGE("信息变更"),
        REPLACEMENT("换领、补领"),
        CANCELLATION("注销");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How it began. */
    public enum Channel {
        WINDOW("窗口"),
        ONLINE("网上"),
        OFFICE("机关发起"),
        SYSTEM("系统自动");

        private final String label;

        Channel(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** @param outcome in Chinese, e.g. 已签注 */
    public record Closure(String outcome, LocalDate on) {}

    public AgentKind agentKind() {
        return agent.map(Agent::kind).orElse(AgentKind.NONE);
    }

    public boolean answersTo(String code) {
        return QueryCode.matches(queryCode, code);
    }

    @Override
    public String toString() {
        return caseNo;
    }
}
