package org.huju.law;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Reads an {@code act.yaml}. */
final class ActReader {

    Act read(String id, Node node) {
        node.only(
                "act",
                "title",
                "level",
                "number",
                "issued_by",
                "issued_on",
                "in_force",
                "until",
                "read_at",
                "checked_on",
                "note",
                "articles",
                "complete_to");
        if (!node.text("act").equals(id)) {
            throw node.problem("act", "must be " + id);
        }
        return new Act(
                id,
                node.text("title"),
                node.text("level"),
                node.textOr("number", ""),
                node.text("issued_by"),
                node.date("in_force"),
                node.dateOr("until", LocalDate.MAX),
                node.text("read_at"),
                node.date("checked_on"),
                articles(node));
    }

    /** Either every article up to a number, or a list of those that matter here. */
    private static List<Integer> articles(Node node) {
        return node.has("complete_to")
                ? IntStream.rangeClosed(1, node.integer("complete_to")).boxed().toList()
                : node.integers("articles");
    }
}
