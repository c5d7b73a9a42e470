package org.huju.law;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the acts, their articles and the interpretations and the escalation ladders, and refuses what is incomplete. */
final class LawBookReader {

    private static final String INTERPRETATION = "interpretation.yaml";
    private static final String ESCALATION = "escalation.yaml";

    private final YamlReader yaml;
    private final Map<String, Act> acts = new LinkedHashMap<>();
    private final Map<String, SortedMap<Integer, Article>> articles = new LinkedHashMap<>();
    private final RuleVersions versions = new RuleVersions();

    LawBookReader(LawFiles files) {
        this.yaml = new YamlReader(files);
    }

    LawBook read() {
        ActReader actReader = new ActReader();
        for (String id : yaml.read("acts.yaml").only("acts").texts("acts")) {
            acts.put(id, actReader.read(id, yaml.read(id + "/act.yaml")));
        }
        acts.values().forEach(this::readArticles);
        readInterpretation();
        readEscalation();
        acts.values().forEach(this::checkPrecedences);
        return new LawBook(acts, articles, versions.checked());
    }

    private void readArticles(Act act) {
        SortedMap<Integer, Article> read = new TreeMap<>();
        for (int number : act.articles()) {
            String path = path(act, number);
            Article article = new ArticleReader(acts).read(act, number, yaml.read(path));
            article.rules().forEach(rule -> versions.add("law/" + path, rule));
            read.put(number, article);
        }
        articles.put(act.id(), read);
    }

    private void readInterpretation() {
        Node node = yaml.read(INTERPRETATION).only("checked_on", "periods", "amounts", "catalogues", "principles");
        node.date("checked_on");
        for (LegalRule rule : new RuleReader(acts, ProvenanceReader.ofInterpretation(acts)).read(node)) {
            requireKept("law/" + INTERPRETATION, rule, rule.citation());
            versions.add("law/" + INTERPRETATION, rule);
        }
    }

    private void readEscalation() {
        for (Escalation ladder : new EscalationReader(acts, versions::periods).read(yaml.read(ESCALATION))) {
            requireKept("law/" + ESCALATION, ladder, ladder.citation());
            versions.add("law/" + ESCALATION, ladder);
        }
    }

    private void checkPrecedences(Act act) {
        for (Article article : articles.get(act.id()).values()) {
            for (LegalRule rule : article.rules()) {
                if (rule instanceof LegalPeriod period) {
                    period.prevailsOver()
                            .forEach(precedence ->
                                    requireKept("law/" + path(act, article.number()), rule, precedence.over()));
                }
            }
        }
    }

    private void requireKept(String file, LegalRule rule, Citation citation) {
        if (!articles.get(citation.act()).containsKey(citation.article())) {
            throw new IllegalStateException(file + ": article of " + rule.rule() + " cites what is not kept: "
                    + citation.act() + " " + citation.article());
        }
    }

    private static String path(Act act, int number) {
        return "%s/art-%03d.yaml".formatted(act.id(), number);
    }
}
