package org.huju.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The law as it stands on one day. */
public final class Law {

    private final LawBook book;
    private final LocalDate date;

    Law(LawBook book, LocalDate date) {
        this.book = book;
        this.date = date;
    }

    public LocalDate date() {
        return date;
    }

    /** @throws NoSuchRule when no period of that id is in force on this day */
    public LegalPeriod period(String rule) {
        return require(rule, LegalPeriod.class);
    }

    /** @throws NoSuchRule when no amount of that id is in force on this day */
    public LegalAmount amount(String rule) {
        return require(rule, LegalAmount.class);
    }

    /** @throws NoSuchRule when no catalogue of that id is in force on this day */
    public Catalogue catalogue(String rule) {
        return require(rule, Catalogue.class);
    }

    /** What an article of the measures lets a holder use on this day, in the article's order. */
    public List<Benefit> benefits(int article) {
        return book.rules().stream()
                .flatMap(rule -> find(rule, Benefit.class).stream())
                .filter(benefit -> benefit.citation().article() == article)
                .sorted(Comparator.comparingInt(Benefit::item))
                .toList();
    }

    /** Whether a principle of that id is in force on this day: some are switches, and an end date switches them off. */
    public boolean holds(String principle) {
        return find(principle, Principle.class).isPresent();
    }

    /** @throws NoSuchRule when no principle of that id is in force on this day */
    public Principle principle(String rule) {
        return require(rule, Principle.class);
    }

    /** @throws NoSuchRule when that period has no escalation ladder on this day */
    public Escalation escalation(String clock) {
        return ladder(clock).orElseThrow(() -> new NoSuchRule(Escalation.ruleOf(clock), date));
    }

    /** Whether somebody is supervised for keeping that period; nobody is for one that binds the applicant. */
    public boolean supervises(String clock) {
        return ladder(clock).filter(Escalation::supervises).isPresent();
    }

    private Optional<Escalation> ladder(String clock) {
        return book.rules().stream()
                .flatMap(rule -> find(rule, Escalation.class).stream())
                .filter(ladder -> ladder.serves(clock))
                .findFirst();
    }

    /** All periods in force on this day, by rule id. */
    public List<LegalPeriod> periods() {
        return book.rules().stream()
                .flatMap(rule -> find(rule, LegalPeriod.class).stream())
                .toList();
    }

    /**
     * @throws IllegalArgumentException when that article is not kept here
     */
    public Citation citation(String act, int article) {
        return book.article(act, article).citation();
    }

    private <T extends LegalRule> T require(String rule, Class<T> type) {
        return find(rule, type).orElseThrow(() -> new NoSuchRule(rule, date));
    }

    private <T extends LegalRule> Optional<T> find(String rule, Class<T> type) {
        return book.versions(rule).stream()
                .filter(version -> version.provenance().holdsOn(date))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
