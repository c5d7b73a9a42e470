package org.huju.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the periods, amounts and principles of an article or of the interpretations. */
final class RuleReader {

    private static final String[] COMMON = {
        "rule", "name", "act", "article", "paragraph", "in_force", "until", "basis", "note", "why", "source"
    };

    private final Map<String, Act> acts;

    RuleReader(Map<String, Act> acts) {
        this.acts = acts;
    }

    /** Rules an article states itself. */
    List<LegalRule> statutes(Node node, Act act, int article) {
        return rules(node, rule -> {
            if (rule.code("basis", Basis.class) != Basis.STATUTE) {
                throw rule.problem("basis", "must be statute in an article's file");
            }
            Citation citation = new Citation(act.id(), act.title(), article, rule.integer("paragraph"));
            return provenance(rule, citation, rule.textOr("note", ""), "");
        });
    }

    /** Rules no article states: each says beside which article it stands, why and from where. */
    List<LegalRule> interpretations(Node node) {
        return rules(node, rule -> {
            if (rule.code("basis", Basis.class) == Basis.STATUTE) {
                throw rule.problem("basis", "must not be statute: it belongs into its article's file");
            }
            return provenance(rule, cited(rule), rule.text("why"), rule.text("source"));
        });
    }

    private List<LegalRule> rules(Node node, Function<Node, Provenance> provenance) {
        List<LegalRule> rules = new ArrayList<>();
        node.nodes("periods").forEach(rule -> rules.add(period(rule, provenance.apply(rule))));
        node.nodes("amounts").forEach(rule -> rules.add(amount(rule, provenance.apply(rule))));
        node.nodes("principles").forEach(rule -> rules.add(principle(rule, provenance.apply(rule))));
        return rules;
    }

    private LegalPeriod period(Node rule, Provenance provenance) {
        rule.only(
                with("amount", "unit", "kind", "counts_from", "first_day_counts", "last_day_counts", "prevails_over"));
        if (!rule.flag("last_day_counts")) {
            throw rule.problem(
                    "last_day_counts", "must be true: a period that ends the day before is not provided for");
        }
        return new LegalPeriod(
                rule.text("rule"),
                rule.text("name"),
                rule.integer("amount"),
                rule.code("unit", PeriodUnit.class),
                rule.code("kind", PeriodKind.class),
                rule.text("counts_from"),
                rule.flag("first_day_counts"),
                true,
                provenance,
                rule.nodes("prevails_over").stream().map(this::precedence).toList());
    }

    private LegalAmount amount(Node rule, Provenance provenance) {
        rule.only(with("amount", "unit"));
        if (!rule.text("unit").equals("yuan")) {
            throw rule.problem("unit", "must be yuan");
        }
        return new LegalAmount(rule.text("rule"), rule.text("name"), rule.integer("amount"), provenance);
    }

    private Principle principle(Node rule, Provenance provenance) {
        rule.only(COMMON);
        return new Principle(rule.text("rule"), rule.text("name"), provenance);
    }

    private Precedence precedence(Node node) {
        node.only("act", "article", "says", "why");
        return new Precedence(cited(node), node.text("says"), node.text("why"));
    }

    private Provenance provenance(Node rule, Citation citation, String why, String source) {
        LocalDate inForce = rule.date("in_force");
        if (inForce.isBefore(acts.get(citation.act()).inForce())) {
            throw rule.problem("in_force", "is before the act itself is in force");
        }
        LocalDate until = rule.dateOr("until", LocalDate.MAX);
        return new Provenance(citation, rule.code("basis", Basis.class), inForce, until, why, source);
    }

    private Citation cited(Node node) {
        Act act = acts.get(node.text("act"));
        if (act == null) {
            throw node.problem("act", "is unknown: " + node.text("act"));
        }
        return new Citation(act.id(), act.title(), node.integer("article"), node.integerOr("paragraph", 0));
    }

    private static String[] with(String... more) {
        List<String> fields = new ArrayList<>(List.of(COMMON));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }
}
