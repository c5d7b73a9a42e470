package org.huju.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the periods, amounts, catalogues, benefits and principles of an article or of the interpretations. */
final class RuleReader {

    private final Map<String, Act> acts;
    private final ProvenanceReader provenance;

    RuleReader(Map<String, Act> acts, ProvenanceReader provenance) {
        this.acts = acts;
        this.provenance = provenance;
    }

    List<LegalRule> read(Node node) {
        List<LegalRule> rules = new ArrayList<>();
        node.nodes("periods").forEach(rule -> rules.add(period(rule)));
        node.nodes("amounts").forEach(rule -> rules.add(amount(rule)));
        node.nodes("catalogues").forEach(rule -> rules.add(catalogue(rule)));
        node.nodes("benefits").forEach(rule -> rules.add(benefit(rule)));
        node.nodes("principles").forEach(rule -> rules.add(principle(rule)));
        return rules;
    }

    private LegalPeriod period(Node rule) {
        allow(
                rule,
                "amount",
                "unit",
                "kind",
                "counts_from",
                "first_day_counts",
                "last_day_counts",
                "ceiling",
                "pausable",
                "prevails_over");
        if (!rule.flag("last_day_counts")) {
            throw rule.problem(
                    "last_day_counts", "must be true: a period that ends the day before is not provided for");
        }
        PeriodUnit unit = rule.code("unit", PeriodUnit.class);
        if (rule.flag("first_day_counts") && (unit == PeriodUnit.MONTHS || unit == PeriodUnit.YEARS)) {
            throw rule.problem("first_day_counts", "must be false: months and years run to the corresponding day");
        }
        return new LegalPeriod(
                rule.text("rule"),
                rule.text("name"),
                rule.integer("amount"),
                unit,
                rule.code("kind", PeriodKind.class),
                rule.text("counts_from"),
                rule.flag("first_day_counts"),
                true,
                Optional.of(rule.textOr("ceiling", "")).filter(ceiling -> !ceiling.isEmpty()),
                rule.flagOr("pausable", false),
                provenance.read(rule),
                rule.nodes("prevails_over").stream().map(this::precedence).toList());
    }

    private LegalAmount amount(Node rule) {
        allow(rule, "amount", "unit");
        return new LegalAmount(
                rule.text("rule"),
                rule.text("name"),
                rule.integer("amount"),
                rule.code("unit", AmountUnit.class),
                provenance.read(rule));
    }

    private Catalogue catalogue(Node rule) {
        allow(rule, "entries");
        return new Catalogue(rule.text("rule"), rule.text("name"), rule.texts("entries"), provenance.read(rule));
    }

    /** Called as the article calls it: its words are its name. */
    private Benefit benefit(Node rule) {
        allow(rule, "item");
        if (rule.integer("item") < 1) {
            throw rule.problem("item", "must be 1 or more");
        }
        Provenance origin = provenance.read(rule);
        return new Benefit(rule.text("rule"), rule.text("words"), rule.integer("item"), origin);
    }

    private Principle principle(Node rule) {
        allow(rule);
        return new Principle(rule.text("rule"), rule.text("name"), provenance.read(rule));
    }

    private Precedence precedence(Node node) {
        node.only("act", "article", "says", "why");
        return new Precedence(ProvenanceReader.citation(acts, node), node.text("says"), node.text("why"));
    }

    private void allow(Node rule, String... more) {
        List<String> fields = new ArrayList<>(provenance.fields());
        fields.addAll(List.of(more));
        rule.only(fields.toArray(String[]::new));
    }
}
