package org.huju.law;

import java.util.Map;

/** Reads one {@code art-NNN.yaml}. */
final class ArticleReader {

    private static final String ACT_WITH_TESTS = "shanghai-permit";

    private final Map<String, Act> acts;

    ArticleReader(Map<String, Act> acts) {
        this.acts = acts;
    }

    Article read(Act act, int number, Node node) {
        node.only(
                "act",
                "article",
                "title",
                "text",
                "earlier_text",
                "rule",
                "read_at",
                "checked_on",
                "test",
                "because",
                "periods",
                "amounts",
                "benefits",
                "principles");
        requireItself(act, number, node);
        String paraphrase = node.textOr("rule", "");
        String text = paraphrase.isEmpty() ? node.text("text") : "";
        String test = act.id().equals(ACT_WITH_TESTS) ? node.text("test") : node.textOr("test", "");
        // The words of a value that no longer holds stand in the text it was once part of.
        String wordings = text + paraphrase + node.textOr("earlier_text", "");
        ProvenanceReader provenance = ProvenanceReader.ofArticle(acts, act, number, wordings);
        return new Article(
                new Citation(act.id(), act.title(), number, 0),
                node.text("title"),
                text,
                paraphrase,
                node.text("read_at"),
                node.date("checked_on"),
                test,
                test.equals("none") ? node.text("because") : "",
                new RuleReader(acts, provenance).read(node));
    }

    private static void requireItself(Act act, int number, Node node) {
        if (!node.text("act").equals(act.id())) {
            throw node.problem("act", "must be " + act.id());
        }
        if (node.integer("article") != number) {
            throw node.problem("article", "must be " + number);
        }
    }
}
