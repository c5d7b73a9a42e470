package org.huju.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reads where a rule comes from; an article's own rules and the interpretations need different fields. */
abstract class ProvenanceReader {

    private final Map<String, Act> acts;

    private ProvenanceReader(Map<String, Act> acts) {
        this.acts = acts;
    }

    abstract Provenance read(Node rule);

    /** The fields every rule of this origin may have, besides those of its own kind. */
    abstract List<String> fields();

    /** Rules an article states itself; periods and amounts name the words that say so, which must stand in its text. */
    static ProvenanceReader ofArticle(Map<String, Act> acts, Act act, int article, String text) {
        return new ProvenanceReader(acts) {
            @Override
            Provenance read(Node rule) {
                if (rule.code("basis", Basis.class) != Basis.STATUTE) {
                    throw rule.problem("basis", "must be statute in an article's file");
                }
                String words = rule.has("amount") ? rule.text("words") : rule.textOr("words", "");
                if (!text.contains(words)) {
                    throw rule.problem("words", "do not stand in the article's text: " + words);
                }
                Citation citation = new Citation(act.id(), act.title(), article, rule.integer("paragraph"));
                return provenance(rule, citation, words, rule.textOr("note", ""), "");
            }

            @Override
            List<String> fields() {
                return List.of("rule", "name", "words", "paragraph", "in_force", "until", "basis", "note");
            }
        };
    }

    /** Rules no article states: each says beside which article it stands, why and from where. */
    static ProvenanceReader ofInterpretation(Map<String, Act> acts) {
        return new ProvenanceReader(acts) {
            @Override
            Provenance read(Node rule) {
                if (rule.code("basis", Basis.class) == Basis.STATUTE) {
                    throw rule.problem("basis", "must not be statute: it belongs into its article's file");
                }
                return provenance(rule, citation(acts, rule), "", rule.text("why"), rule.text("source"));
            }

            @Override
            List<String> fields() {
                return List.of("rule", "name", "act", "article", "in_force", "until", "basis", "why", "source");
            }
        };
    }

    static Citation citation(Map<String, Act> acts, Node node) {
        Act act = acts.get(node.text("act"));
        if (act == null) {
            throw node.problem("act", "is unknown: " + node.text("act"));
        }
        return new Citation(act.id(), act.title(), node.integer("article"), 0);
    }

    final Provenance provenance(Node rule, Citation citation, String words, String why, String source) {
        LocalDate inForce = rule.date("in_force");
        if (inForce.isBefore(acts.get(citation.act()).inForce())) {
            throw rule.problem("in_force", "is before the act itself is in force");
        }
        LocalDate until = rule.dateOr("until", LocalDate.MAX);
        return new Provenance(citation, rule.code("basis", Basis.class), inForce, until, words, why, source);
    }
}
