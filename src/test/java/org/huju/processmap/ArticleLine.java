package org.huju.processmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huju.law.Article;
import org.huju.law.LawBook;
import org.huju.law.LegalRule;

/**
 * The documentation of an element: an act and its articles, {@code shanghai-permit 第九条、第三十条：…}; where no article says
 * it, {@code design}, {@code guide} or {@code implementing-rule} with the rule of {@code law/interpretation.yaml} that does.
 */
final class ArticleLine {

    private static final Pattern PLACE = Pattern.compile("(?<act>[a-z]+(?:-[a-z]+)+)(?= 第)"
            + "|\\b(?<basis>design|guide|implementing-rule)\\b(?: (?<rule>[a-z-]+))?"
            + "|(?<to>至)?(?<article>第[一二三四五六七八九十百零]+条)");

    private final LawBook law;
    private final List<Article> articles = new ArrayList<>();
    private final List<LegalRule> rules = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private String act = "";

    private ArticleLine(LawBook law) {
        this.law = law;
    }

    static ArticleLine read(String text, LawBook law) {
        ArticleLine line = new ArticleLine(law);
        Matcher place = PLACE.matcher(text);
        if (!place.lookingAt() || place.group("article") != null) {
            line.faults.add("begin its documentation with the act and its article, such as shanghai-permit 第十二条");
            return line;
        }
        place.reset();
        while (place.find()) {
            line.take(place);
        }
        return line;
    }

    List<Article> articles() {
        return articles;
    }

    List<LegalRule> rules() {
        return rules;
    }

    /** What is wrong with the line, in words. */
    List<String> faults() {
        return faults;
    }

    private void take(Matcher place) {
        if (place.group("act") != null) {
            act = place.group("act");
        } else if (place.group("basis") != null) {
            takeRule(place.group("basis"), place.group("rule"));
        } else {
            takeArticle(place.group("article"), place.group("to") != null);
        }
    }

    private void takeRule(String basis, String name) {
        Optional<LegalRule> rule = law.versions(name == null ? "" : name).stream()
                .filter(version -> version.basis().code().equals(basis))
                .findFirst();
        rule.ifPresentOrElse(
                rules::add,
                () -> faults.add(
                        "name after " + basis + " the rule of law/interpretation.yaml that says why, not " + name));
    }

    private void takeArticle(String label, boolean closesRange) {
        Optional<Article> article = articlesOfAct().stream()
                .filter(one -> one.citation().label().endsWith("》" + label))
                .findFirst();
        if (article.isEmpty()) {
            faults.add("the law book has no " + act + " " + label + "; correct it or add its file to law/" + act);
        } else if (closesRange && !articles.isEmpty()) {
            int last = articles.get(articles.size() - 1).number();
            articlesOfAct().stream()
                    .filter(one ->
                            one.number() > last && one.number() <= article.get().number())
                    .forEach(articles::add);
        } else {
            articles.add(article.get());
        }
    }

    private List<Article> articlesOfAct() {
        boolean kept = law.acts().stream().anyMatch(one -> one.id().equals(act));
        return kept ? law.articles(act) : List.of();
    }
}
