package org.huju.points;

import java.time.LocalDate;
import java.util.function.Consumer;

/** Facts to be counted from, for tests: somebody of whom nothing is claimed unless it is said. */
public final class Person {

    private static final BaseMonths NO_MONTHS = BaseMonths.NONE;
    private static final Claims NOTHING = new Claims(
            Education.NONE, Title.NONE, 0, 0, NO_MONTHS, false, false, false, false, 0, 0, 0, 0, Award.NONE, 0);

    private final PointsFacts facts;

    private Person(PointsFacts facts) {
        this.facts = facts;
    }

    /** @param on the day that decides */
    public static Person born(String birthDate, String on) {
        return new Person(new PointsFacts(LocalDate.parse(on), LocalDate.parse(birthDate), NOTHING, Conduct.CLEAN));
    }

    /** Thirty full years on a day of 2023. */
    public static Person thirty() {
        return aged(30);
    }

    /** So many full years since yesterday, on 1 June 2023. */
    public static Person aged(int years) {
        return born(LocalDate.of(2023, 5, 31).minusYears(years).toString(), "2023-06-01");
    }

    /** Without points for age, so that others stand alone in the sum: 60 years give the fewest, 5. */
    public static Person sixty() {
        return aged(60);
    }

    public Person on(String day) {
        return new Person(new PointsFacts(LocalDate.parse(day), facts.birthDate(), facts.claims(), facts.conduct()));
    }

    public Person education(Education education) {
        return with(claims -> claims.education = education);
    }

    public Person title(Title title, int baseMonths) {
        return with(claims -> {
            claims.title = title;
            claims.titleBaseMonths = baseMonths;
        });
    }

    public Person insuredMonths(int months) {
        return with(claims -> claims.insuredMonths = months);
    }

    public Person baseMonths(int atLeast0_8, int atLeast1, int atLeast2, int at3) {
        return with(claims -> claims.baseMonths = new BaseMonths(atLeast0_8, atLeast1, atLeast2, at3));
    }

    public Person entrepreneur() {
        return with(claims -> claims.entrepreneur = true);
    }

    public Person intermediary() {
        return with(claims -> claims.intermediary = true);
    }

    public Person shortageMajor() {
        return with(claims -> claims.shortageMajor = true);
    }

    public Person freshGraduate() {
        return with(claims -> claims.freshGraduate = true);
    }

    public Person yearlyTax(int yuan) {
        return with(claims -> claims.yearlyTaxYuan = yuan);
    }

    public Person localEmployees(int employees) {
        return with(claims -> claims.localEmployees = employees);
    }

    public Person publicServiceYears(int years) {
        return with(claims -> claims.publicServiceYears = years);
    }

    public Person outerSuburbYears(int years) {
        return with(claims -> claims.outerSuburbYears = years);
    }

    public Person award(Award award) {
        return with(claims -> claims.award = award);
    }

    public Person spouseYears(int years) {
        return with(claims -> claims.spouseYears = years);
    }

    public Person conduct(Conduct conduct) {
        return new Person(new PointsFacts(facts.on(), facts.birthDate(), facts.claims(), conduct));
    }

    public PointsFacts facts() {
        return facts;
    }

    private Person with(Consumer<ClaimsEditor> change) {
        return new Person(ClaimsEditor.with(facts, change));
    }
}
