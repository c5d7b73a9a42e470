package org.huju.clock;

import java.time.LocalDate;
import java.util.List;
import org.huju.InvalidInput;
import org.huju.law.Law;
import org.huju.law.LawBook;
import org.huju.law.Principle;
import org.springframework.stereotype.Component;

/** The causes for which time is not counted (licensing law, article 45): the rules of {@code law/} whose id begins with {@code pause-for-}. */
@Component
public class PauseCauses {

    private static final String PREFIX = "pause-for-";

    private final LawBook lawBook;

    PauseCauses(LawBook lawBook) {
        this.lawBook = lawBook;
    }

    /** The causes in force on that day. */
    public List<Principle> on(LocalDate day) {
        Law law = lawBook.at(day);
        return lawBook.rules().stream()
                .filter(rule -> rule.startsWith(PREFIX))
                .map(law::principle)
                .toList();
    }

    /** The article that names them, in Chinese. */
    public String article(LocalDate day) {
        return on(day).get(0).citation().label();
    }

    /** @throws InvalidInput if the law names no such cause */
    public Principle get(String rule, LocalDate day) {
        return on(day).stream()
                .filter(cause -> cause.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("cause", "请选择“中止原因”，只限" + article(day) + "列举的事项"));
    }
}
