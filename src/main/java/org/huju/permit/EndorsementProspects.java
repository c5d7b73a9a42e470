package org.huju.permit;

import java.time.LocalDate;
import org.huju.InvalidInput;
import org.huju.law.LawBook;
import org.huju.permit.Endorse.Prospect;
import org.huju.permit.Endorse.Timing;
import org.springframework.stereotype.Service;

/** What an endorsement asked for on a day comes to: in time, made up for, or too late for the years to go on (article 14). */
@Service
public class EndorsementProspects {

    private static final String ACT = "shanghai-permit";
    private static final int ARTICLE = 14;
    /** Whether the years of residence begin anew when it was made up too late; see law/interpretation.yaml. */
    private static final String ANEW = "late-make-up-counts-anew";

    private final EndorsementDates dates;
    private final LawBook lawBook;

    /** Tests may call it without Spring. */
    public EndorsementProspects(EndorsementDates dates, LawBook lawBook) {
        this.dates = dates;
        this.lawBook = lawBook;
    }

    /** @throws InvalidInput if it is too early for that */
    public Prospect of(HeldPermit permit, LocalDate filedOn) {
        LocalDate end = permit.validUntil();
        LocalDate opens = dates.opensOn(end);
        if (filedOn.isBefore(opens)) {
            String article = lawBook.at(filedOn).citation(ACT, ARTICLE).label();
            throw new InvalidInput("permitNo", "“居住证编号”：有效期至" + end + "，自" + opens + "起方可办理签注（" + article + "）");
        }
        if (!filedOn.isAfter(dates.lastDay(end))) {
            return new Prospect(Timing.ON_TIME, permit.term().until(dates.yearAfter(end)));
        }
        if (!filedOn.isAfter(dates.madeUpUntil(permit))) {
            return new Prospect(Timing.MADE_UP, permit.term().until(dates.yearAfter(end)));
        }
        LocalDate lastDay = dates.yearAfter(filedOn);
        return yearsCountAnew(filedOn)
                ? new Prospect(Timing.MADE_UP_LATE, permit.term().anew(filedOn, lastDay))
                : new Prospect(Timing.MADE_UP, permit.term().until(lastDay));
    }

    boolean yearsCountAnew(LocalDate day) {
        return lawBook.at(day).holds(ANEW);
    }
}
