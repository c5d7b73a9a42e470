package org.huju.casefile;

import java.time.LocalDate;
import org.huju.law.Law;
import org.huju.law.LawBook;
import org.huju.law.LegalPeriod;
import org.springframework.stereotype.Component;

/** 救济: how, and how long, somebody may fight a decision (article 30). */
@Component
public class Remedies {

    private static final String ACT = "shanghai-permit";
    private static final int ARTICLE = 30;
    private static final String REVIEW = "administrative-review";
    private static final String SUIT = "administrative-suit";

    private final LawBook lawBook;

    Remedies(LawBook lawBook) {
        this.lawBook = lawBook;
    }

    /** The sentence a decision of that day ends with, by the law of that day. */
    public String against(LocalDate decidedOn) {
        Law law = lawBook.at(decidedOn);
        LegalPeriod review = law.period(REVIEW);
        LegalPeriod suit = law.period(SUIT);
        return "如不服本决定，根据" + law.citation(ACT, ARTICLE).label() + "，可以自收到本决定之日起" + review.length() + "内依法申请行政复议（"
                + review.citation().label() + "），或者在" + suit.length() + "内直接向人民法院提起行政诉讼（"
                + suit.citation().label() + "）。";
    }
}
