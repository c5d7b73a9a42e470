package org.huju.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huju.InvalidInput;
import org.huju.law.Law;
import org.huju.law.LawBook;
import org.springframework.stereotype.Component;

/** The grounds on which an application is not accepted or refused: the rules of {@code law/} whose id begins with {@code refuse-}. */
@Component
public class RefusalGrounds {

    private static final String PREFIX = "refuse-";

    private final LawBook lawBook;
    private final Clock clock;

    RefusalGrounds(LawBook lawBook, Clock clock) {
        this.lawBook = lawBook;
        this.clock = clock;
    }

    /**
     * @param code e.g. {@code refuse-not-half-a-year}
     * @param label in Chinese
     * @param article in Chinese, e.g. 《上海市居住证管理办法》第九条第一款
     */
    public record Ground(String code, String label, String article) {}

    /** The grounds the law knows today. */
    public List<Ground> all() {
        Law law = lawBook.at(LocalDate.now(clock));
        return lawBook.rules().stream()
                .filter(rule -> rule.startsWith(PREFIX))
                .map(law::principle)
                .map(rule ->
                        new Ground(rule.rule(), rule.name(), rule.citation().fullLabel()))
                .toList();
    }

    /** @throws InvalidInput if it was not chosen or is not one of them */
    public Ground get(String code) {
        return all().stream()
                .filter(ground -> ground.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("refusalGround", "请从列表中选择“不予办理的依据”"));
    }
}
