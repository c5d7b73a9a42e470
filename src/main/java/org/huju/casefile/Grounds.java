package org.huju.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huju.law.Law;
import org.huju.law.LawBook;
import org.springframework.stereotype.Component;

/** Grounds of the law for not accepting or refusing, each kind of case with a prefix of its own in {@code law/}. */
@Component
public class Grounds {

    private final LawBook lawBook;
    private final Clock clock;

    Grounds(LawBook lawBook, Clock clock) {
        this.lawBook = lawBook;
        this.clock = clock;
    }

    /**
     * @param code e.g. {@code refuse-not-half-a-year}
     * @param label in Chinese
     * @param article in Chinese, e.g. 《上海市居住证管理办法》第九条第一款
     */
    public record Ground(String code, String label, String article) {

        /** As the lists of forms offer it. */
        public Map<String, String> option() {
            return Map.of("value", code, "label", label + "（" + article + "）");
        }
    }

    /** The grounds the law knows today: its rules whose id begins so. */
    public List<Ground> all(String prefix) {
        Law law = lawBook.at(LocalDate.now(clock));
        return lawBook.rules().stream()
                .filter(rule -> rule.startsWith(prefix))
                .map(law::principle)
                .map(rule ->
                        new Ground(rule.rule(), rule.name(), rule.citation().fullLabel()))
                .toList();
    }

    public Optional<Ground> find(String prefix, String code) {
        return all(prefix).stream().filter(ground -> ground.code().equals(code)).findFirst();
    }
}
