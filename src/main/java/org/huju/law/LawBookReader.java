package org.huju.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the acts, their articles and the interpretations, and refuses what is incomplete. */
final class LawBookReader {

    private final YamlReader yaml;
    private final Map<String, Act> acts = new LinkedHashMap<>();
    private final Map<String, SortedMap<Integer, Article>> articles = new LinkedHashMap<>();
    private final RuleVersions versions = new RuleVersions();

    LawBookReader(LawFiles files) {
        this.yaml = new YamlReader(files);
    }

    LawBook read() {
        for (String id : yaml.read("acts.yaml").only("acts").texts("acts")) {
            acts.put(id, readAct(id));
        }
        acts.values().forEach(this::readArticles);
        readInterpretation();
        acts.values().forEach(this::checkPrecedences);
        return new LawBook(acts, articles, versions.checked());
    }

    private Act readAct(String id) {
        Node node = yaml.read(id + "/act.yaml")
                .only(
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
                        "articles");
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
                node.integers("articles"));
    }

    private void readArticles(Act act) {
        SortedMap<Integer, Article> read = new TreeMap<>();
        for (int number : act.articles()) {
            String file = "%s/art-%03d.yaml".formatted(act.id(), number);
            Article article = new ArticleReader(acts).read(act, number, yaml.read(file));
            article.rules().forEach(rule -> versions.add("law/" + file, rule));
            read.put(number, article);
        }
        articles.put(act.id(), read);
    }

    private void readInterpretation() {
        String file = "interpretation.yaml";
        Node node = yaml.read(file).only("checked_on", "periods", "amounts", "principles");
        node.date("checked_on");
        new RuleReader(acts).interpretations(node).forEach(rule -> {
            requireKept("law/" + file, rule.rule(), rule.citation());
            versions.add("law/" + file, rule);
        });
    }

    private void checkPrecedences(Act act) {
        for (Article article : articles.get(act.id()).values()) {
            String file = "law/%s/art-%03d.yaml".formatted(act.id(), article.number());
            article.rules().stream()
                    .filter(LegalPeriod.class::isInstance)
                    .map(LegalPeriod.class::cast)
                    .forEach(period -> period.prevailsOver()
                            .forEach(precedence -> requireKept(file, period.rule(), precedence.over())));
        }
    }

    private void requireKept(String file, String rule, Citation citation) {
        if (!articles.get(citation.act()).containsKey(citation.article())) {
            throw new IllegalStateException(file + ": " + rule + " cites an article that is not kept: " + citation.act()
                    + " " + citation.article());
        }
    }
}
