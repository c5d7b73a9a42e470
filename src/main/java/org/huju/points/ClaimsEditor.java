package org.huju.points;

import java.util.function.Consumer;

/** A copy of somebody's claims in which single ones may be changed. */
final class ClaimsEditor {

    Education education;
    Title title;
    int titleBaseMonths;
    int insuredMonths;
    BaseMonths baseMonths;
    boolean entrepreneur;
    boolean intermediary;
    boolean shortageMajor;
    boolean freshGraduate;
    int yearlyTaxYuan;
    int localEmployees;
    int publicServiceYears;
    int outerSuburbYears;
    Award award;
    int spouseYears;

    private ClaimsEditor(Claims claims) {
        education = claims.education();
        title = claims.title();
        titleBaseMonths = claims.titleBaseMonths();
        insuredMonths = claims.insuredMonths();
        baseMonths = claims.baseMonths();
        entrepreneur = claims.entrepreneur();
        intermediary = claims.intermediary();
        shortageMajor = claims.shortageMajor();
        freshGraduate = claims.freshGraduate();
        yearlyTaxYuan = claims.yearlyTaxYuan();
        localEmployees = claims.localEmployees();
        publicServiceYears = claims.publicServiceYears();
        outerSuburbYears = claims.outerSuburbYears();
        award = claims.award();
        spouseYears = claims.spouseYears();
    }

    static PointsFacts with(PointsFacts facts, Consumer<ClaimsEditor> change) {
        ClaimsEditor editor = new ClaimsEditor(facts.claims());
        change.accept(editor);
        return new PointsFacts(facts.on(), facts.birthDate(), editor.claims(), facts.conduct());
    }

    private Claims claims() {
        return new Claims(
                education,
                title,
                titleBaseMonths,
                insuredMonths,
                baseMonths,
                entrepreneur,
                intermediary,
                shortageMajor,
                freshGraduate,
                yearlyTaxYuan,
                localEmployees,
                publicServiceYears,
                outerSuburbYears,
                award,
                spouseYears);
    }
}
