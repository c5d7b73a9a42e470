package org.huju.law;

import java.time.LocalDate;
import java.util.List;

/**
 * One article, as its file has it.
 *
 * @param citation the article itself
 * @param title Chinese heading
 * @param text verbatim text, one paragraph a line; empty where only a paraphrase could be read
 * @param paraphrase the rule in our words, only where {@code text} is empty
 * @param readAt where it was read
 * @param checkedOn when that was last checked
 * @param test simple name of the test class that holds it, {@code none}, or empty for acts other than the Shanghai one
 * @param because why there is no test, in Chinese; empty otherwise
 * @param rules the values it states
 */
public record Article(
        Citation citation,
        String title,
        String text,
        String paraphrase,
        String readAt,
        LocalDate checkedOn,
        String test,
        String because,
        List<LegalRule> rules) {

    public Article {
        rules = List.copyOf(rules);
    }

    public int number() {
        return citation.article();
    }
}
