package org.huju.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** All acts, articles and rules of {@code law/}. Immutable; loaded once at start, or the application does not start. */
public final class LawBook {

    private final Map<String, Act> acts;
    private final Map<String, SortedMap<Integer, Article>> articles;
    private final SortedMap<String, List<LegalRule>> versions;

    LawBook(
            Map<String, Act> acts,
            Map<String, SortedMap<Integer, Article>> articles,
            SortedMap<String, List<LegalRule>> versions) {
        this.acts = Map.copyOf(acts);
        this.articles = Map.copyOf(articles);
        this.versions = new TreeMap<>(versions);
    }

    /**
     * Reads {@code law/} from the classpath.
     *
     * @throws IllegalStateException naming file and field when anything is missing, unknown or contradictory
     */
    public static LawBook load() {
        return load(LawFiles.onClasspath());
    }

    static LawBook load(LawFiles files) {
        return new LawBookReader(files).read();
    }

    /** The law of that day. Take the day from the case (acceptance, application), never from the clock. */
    public Law at(LocalDate date) {
        return new Law(this, date);
    }

    public List<Act> acts() {
        return List.copyOf(acts.values());
    }

    /** @throws IllegalArgumentException when no such act is kept */
    public Act act(String id) {
        if (!acts.containsKey(id)) {
            throw new IllegalArgumentException("no such act: " + id);
        }
        return acts.get(id);
    }

    /** The articles kept of that act, in order. */
    public List<Article> articles(String act) {
        return List.copyOf(articles.get(act(act).id()).values());
    }

    /** @throws IllegalArgumentException when that article is not kept */
    public Article article(String act, int number) {
        Article article = articles.get(act(act).id()).get(number);
        if (article == null) {
            throw new IllegalArgumentException("no such article: " + act + " " + number);
        }
        return article;
    }

    /** All rule ids, whenever in force, in alphabetical order. */
    public SortedSet<String> rules() {
        return new TreeSet<>(versions.keySet());
    }

    /** All wordings of a rule, oldest first; empty when the id is unknown. */
    public List<LegalRule> versions(String rule) {
        return versions.getOrDefault(rule, List.of());
    }
}
