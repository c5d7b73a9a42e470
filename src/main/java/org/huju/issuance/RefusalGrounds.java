package org.huju.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huju.InvalidInput;
import org.huju.law.LawBook;
import org.springframework.stereotype.Component;

/** The grounds on which an application is not accepted or refused, each with its article; they are kept in {@code law/}. */
@Component
public class RefusalGrounds {

    private final LawBook lawBook;
    private final Clock clock;

    RefusalGrounds(LawBook lawBook, Clock clock) {
        this.lawBook = lawBook;
        this.clock = clock;
    }

    /**
     * @param code e.g. {@code not-half-a-year}
     * @param label in Chinese
     * @param article in Chinese, e.g. 《上海市居住证管理办法》第九条
     */
    public record Ground(String code, String label, String article) {}

    /** The grounds in force today, in the order of the file. */
    public List<Ground> all() {
        return lawBook.at(LocalDate.now(clock)).refusalGrounds().stream()
                .map(g -> new Ground(g.code(), g.label(), g.citation().label()))
                .toList();
    }

    /** @throws InvalidInput if it was not chosen or is not one of them */
    public Ground get(String code) {
        return all().stream()
                .filter(g -> g.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("refusalGround", "请从列表中选择“不予办理的依据”"));
    }
}
