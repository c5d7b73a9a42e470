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
                "rule",
                "read_at",
                "checked_on",
                "test",
                "because",
                "periods",
                "amounts",
                "principles");
        if (!node.text("act").equals(act.id())) {
            throw node.problem("act", "must be " + act.id());
        }
        if (node.integer("article") != number) {
            throw node.problem("article", "must be " + number);
        }
        return new Article(
                new Citation(act.id(), act.title(), number, 0),
                node.text("title"),
                node.has("rule") ? "" : node.text("text"),
                node.textOr("rule", ""),
                node.text("read_at"),
                node.date("checked_on"),
                test(act, node),
                node.has("test") && node.text("test").equals("none") ? node.text("because") : "",
                new RuleReader(acts).statutes(node, act, number));
    }

    private static String test(Act act, Node node) {
        return act.id().equals(ACT_WITH_TESTS) ? node.text("test") : node.textOr("test", "");
    }
}
