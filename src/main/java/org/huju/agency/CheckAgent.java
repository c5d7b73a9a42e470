package org.huju.agency;

import java.time.LocalDate;
import java.util.Optional;
import org.huju.clock.Deadlines;
import org.huju.law.Law;
import org.huju.law.LawBook;
import org.huju.people.IdNumber;
import org.huju.people.PersonName;
import org.huju.people.PhoneNumber;
import org.huju.people.Problems;
import org.springframework.stereotype.Service;

/** Who may file for whom (article 8, and our rule for minors). */
@Service
public class CheckAgent {

    private static final String MINOR_AGE = "minor-age";
    private static final String MINOR_NEEDS_GUARDIAN = "minor-needs-guardian";
    private static final String ELDERLY_AGENT_AGE = "elderly-agent-age";

    private final Deadlines deadlines;
    private final LawBook lawBook;

    CheckAgent(Deadlines deadlines, LawBook lawBook) {
        this.deadlines = deadlines;
        this.lawBook = lawBook;
    }

    /** Reads the fields {@code agentKind}, {@code agentName}, {@code agentIdNumber} and {@code agentPhone}; empty if the person files in person. */
    public Optional<Agent> read(AgentDraft draft, LocalDate today, Problems problems) {
        String kind = draft.kind() == null || draft.kind().isBlank() ? "NONE" : draft.kind();
        AgentKind agentKind = problems.choice("agentKind", "由谁申办", kind, AgentKind.class);
        if (agentKind == null || agentKind == AgentKind.NONE) {
            return Optional.empty();
        }
        return Optional.of(new Agent(
                agentKind,
                problems.value("agentName", "代办人姓名", draft.name(), PersonName::parse),
                problems.value("agentIdNumber", "代办人公民身份号码", draft.idNumber(), raw -> IdNumber.parse(raw, today)),
                problems.value("agentPhone", "代办人联系电话", draft.phone(), PhoneNumber::parse)));
    }

    /** @param person for whom is filed */
    public void judge(IdNumber person, Optional<Agent> agent, LocalDate today, Problems problems) {
        AgentKind kind = agent.map(Agent::kind).orElse(AgentKind.NONE);
        if (today.isBefore(reachedOn(MINOR_AGE, person, today)) && kind != AgentKind.GUARDIAN) {
            problems.add("agentKind", minorNeedsGuardian(lawBook.at(today)));
        }
        if (kind == AgentKind.RELATIVE_ELDERLY && today.isBefore(reachedOn(ELDERLY_AGENT_AGE, person, today))) {
            problems.add("agentKind", notElderly(lawBook.at(today)));
        }
        if (agent.filter(a -> a.idNumber().equals(person)).isPresent()) {
            problems.add("agentIdNumber", "代办人公民身份号码：与申请人相同，请填写代办人本人的号码");
        }
    }

    /** The birthday on which an age of the law is reached. */
    private LocalDate reachedOn(String age, IdNumber person, LocalDate today) {
        return deadlines.fulfilledOn(age, person.birthDate(), today);
    }

    /** Article 8 lets a guardian file for a minor; that nobody else may, is our rule. */
    private static String minorNeedsGuardian(Law law) {
        String article = law.principle(MINOR_NEEDS_GUARDIAN).citation().label();
        return "由谁申办：申请人未满" + law.period(MINOR_AGE).amount() + "周岁，须由监护人代为申领（参照" + article + "）";
    }

    private static String notElderly(Law law) {
        return "由谁申办：申请人未满" + law.period(ELDERLY_AGENT_AGE).amount() + "周岁，不能选择“行动不便的老年人”由近亲属代办（《上海市居住证管理办法》第八条）";
    }
}
