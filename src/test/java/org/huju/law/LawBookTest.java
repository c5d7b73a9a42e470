package org.huju.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huju.clock.TestClock.LAW_BOOK;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The law as a whole: nothing missing, nothing ambiguous, and every article held by a test or by a reason. */
class LawBookTest {

    /** What changes each year and was not found for earlier years; its file says so. */
    private static final Map<String, LocalDate> FOUND_FROM = Map.of("average-wage", LocalDate.of(2024, 7, 1));

    private static final String SHANGHAI = "shanghai-permit";
    private static final Set<String> TEST_CLASSES = articleTestClasses();

    static Stream<Article> articlesOfTheMeasures() {
        return LAW_BOOK.articles(SHANGHAI).stream();
    }

    static Stream<Article> allArticles() {
        return LAW_BOOK.acts().stream().flatMap(act -> LAW_BOOK.articles(act.id()).stream());
    }

    static Stream<LegalRule> allRules() {
        return LAW_BOOK.rules().stream().flatMap(rule -> LAW_BOOK.versions(rule).stream());
    }

    static Stream<LocalDate> everyQuarterFrom2018To2030() {
        return IntStream.range(0, 13 * 4)
                .mapToObj(quarter -> LocalDate.of(2018, 1, 1).plusMonths(3L * quarter));
    }

    @Test
    void the_measures_have_thirty_five_articles_in_force_from_2018() {
        assertThat(LAW_BOOK.articles(SHANGHAI))
                .extracting(Article::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 35).boxed().toList());
        assertThat(LAW_BOOK.act(SHANGHAI).inForce()).isEqualTo("2018-01-01");
        assertThat(LAW_BOOK.act(SHANGHAI).number()).isEqualTo("沪府令58号");
        assertThat(LAW_BOOK.article(SHANGHAI, 35).text()).contains("自2018年1月1日起施行");
    }

    @ParameterizedTest
    @MethodSource("articlesOfTheMeasures")
    void every_article_is_held_by_its_test_or_says_why_not(Article article) {
        String name = "Art%03dTest".formatted(article.number());
        if (article.test().equals("none")) {
            assertThat(article.because()).isNotBlank();
            assertThat(TEST_CLASSES).as("the file still says test: none").doesNotContain(name);
        } else {
            assertThat(article.test()).isEqualTo(name);
            assertThat(TEST_CLASSES).contains(name);
        }
    }

    @ParameterizedTest
    @MethodSource("articlesOfTheMeasures")
    void every_article_with_a_number_has_a_test(Article article) {
        boolean states = article.rules().stream().anyMatch(rule -> !(rule instanceof Principle));
        assertThat(states && article.test().equals("none")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("allArticles")
    void every_article_has_its_text_or_openly_a_paraphrase_and_where_it_was_read(Article article) {
        assertThat(article.text().isEmpty()).isNotEqualTo(article.paraphrase().isEmpty());
        assertThat(article.title()).isNotBlank();
        assertThat(article.readAt()).isNotBlank();
        assertThat(article.checkedOn()).isAfterOrEqualTo("2026-11-23");
        assertThat(article.text()).doesNotContain("　").doesNotContain("  ");
    }

    @ParameterizedTest
    @MethodSource("articlesOfTheMeasures")
    void no_article_of_the_measures_is_a_paraphrase(Article article) {
        assertThat(article.paraphrase()).isEmpty();
        assertThat(article.text()).endsWith("。");
    }

    @ParameterizedTest
    @MethodSource("everyQuarterFrom2018To2030")
    void every_rule_has_exactly_one_value_in_every_quarter(LocalDate quarter) {
        for (String rule : LAW_BOOK.rules()) {
            List<LegalRule> holding = LAW_BOOK.versions(rule).stream()
                    .filter(version -> version.provenance().holdsOn(quarter))
                    .toList();
            int expected = quarter.isBefore(FOUND_FROM.getOrDefault(rule, quarter)) ? 0 : 1;
            assertThat(holding).as(rule + " on " + quarter).hasSize(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("allRules")
    void every_citation_is_complete(LegalRule rule) {
        Citation citation = rule.citation();
        assertThat(citation.label()).matches("《.+》第[一二三四五六七八九十百零]+条");
        assertThat(LAW_BOOK.article(citation.act(), citation.article())
                        .citation()
                        .label())
                .isEqualTo(citation.label());
        if (rule.basis() == Basis.STATUTE) {
            assertThat(citation.paragraph()).isPositive();
        } else {
            assertThat(rule.provenance().why()).isNotBlank();
            assertThat(rule.provenance().source()).isNotBlank();
            assertThat(rule.authority()).contains(rule.basis().label());
        }
    }

    @Test
    void the_rules_the_processes_ask_for_are_there() {
        Law law = LAW_BOOK.at(LocalDate.of(2026, 11, 23));
        assertThat(law.periods())
                .extracting(period -> period.rule() + " " + period.amount() + " "
                        + period.unit().code() + " " + period.basis().code())
                .contains(
                        "card-making 15 working-days statute",
                        "card-making-ceiling 30 working-days statute",
                        "card-making-warning 3 working-days design",
                        "points-decision 20 working-days statute",
                        "supplement-window 10 working-days design",
                        "department-verification 5 working-days design",
                        "department-verification-warning 1 working-days design",
                        "data-change 30 days statute",
                        "registration-before-application 6 months statute",
                        "endorsement-window 30 days statute",
                        "residence-registration-validity 1 years guide",
                        "minor-age 16 years statute",
                        "points-bar 3 years statute",
                        "one-time-notice 0 days statute");
    }

    @Test
    void the_day_before_the_measures_has_no_period_of_theirs() {
        assertThat(LAW_BOOK.at(LocalDate.of(2018, 1, 1)).period("card-making").amount())
                .isEqualTo(15);
        assertThatThrownBy(() -> LAW_BOOK.at(LocalDate.of(2017, 12, 31)).period("card-making"))
                .isInstanceOf(NoSuchRule.class)
                .hasMessageContaining("card-making")
                .hasMessageContaining("2017-12-31");
    }

    @Test
    void an_unknown_act_article_or_rule_is_named() {
        assertThatThrownBy(() -> LAW_BOOK.articles("no-such-act")).hasMessageContaining("no-such-act");
        assertThatThrownBy(() -> LAW_BOOK.article(SHANGHAI, 36)).hasMessageContaining("36");
        assertThatThrownBy(() -> LAW_BOOK.at(LocalDate.of(2020, 1, 1)).period("no-such-rule"))
                .isInstanceOf(NoSuchRule.class)
                .hasMessageContaining("no-such-rule");
    }

    private static Set<String> articleTestClasses() {
        try {
            Path root = Path.of(LawBookTest.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files.map(file -> file.getFileName().toString())
                        .filter(name -> name.matches("Art\\d{3}Test\\.class"))
                        .map(name -> name.replace(".class", ""))
                        .collect(Collectors.toSet());
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
