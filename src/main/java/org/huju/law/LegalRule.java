package org.huju.law;

import java.time.LocalDate;

/** Something the law's files state under a rule id: a period, an amount, a list, a benefit, a principle or an escalation ladder. */
public sealed interface LegalRule permits LegalPeriod, LegalAmount, Catalogue, Benefit, Principle, Escalation {

    /** The id the code asks by, e.g. {@code card-making}. */
    String rule();

    /** The Chinese name. */
    String name();

    Provenance provenance();

    default Citation citation() {
        return provenance().citation();
    }

    default Basis basis() {
        return provenance().basis();
    }

    default LocalDate inForce() {
        return provenance().inForce();
    }

    default LocalDate until() {
        return provenance().until();
    }

    /** Which wording of the rule this is, e.g. {@code card-making@2018-01-01}; stored beside each due date. */
    default String version() {
        return rule() + "@" + inForce();
    }

    /** What a notice may say it rests on: the article itself, or openly that an article was only followed. */
    default String authority() {
        return basis() == Basis.STATUTE
                ? citation().label()
                : "参照" + citation().label() + "（" + basis().label() + "，条文未规定）";
    }
}
