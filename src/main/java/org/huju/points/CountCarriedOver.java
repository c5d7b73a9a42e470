package org.huju.points;

import java.time.LocalDate;
import org.huju.law.LawBook;
import org.huju.people.IdNumber;
import org.huju.points.AccountBasis.CarriedOver;
import org.springframework.stereotype.Component;

/**
 * 转入的积分: what they come to on a day. Their items are not known, so they stand as they came, more or less what the rules say of the age and of
 * materials that were found false meanwhile (article 31, and {@code points-carried-over-count}).
 */
@Component
class CountCarriedOver {

    private static final String ACT = "shanghai-permit";
    private static final Claims NOTHING = new Claims(
            Education.NONE, Title.NONE, 0, 0, BaseMonths.NONE, false, false, false, false, 0, 0, 0, 0, Award.NONE, 0);

    private final ScoringRules rules;
    private final FalseMaterialsBefore falseMaterialsBefore;
    private final LawBook lawBook;

    CountCarriedOver(ScoringRules rules, FalseMaterialsBefore falseMaterialsBefore, LawBook lawBook) {
        this.rules = rules;
        this.falseMaterialsBefore = falseMaterialsBefore;
        this.lawBook = lawBook;
    }

    /** What is known here of the points on that day: there are no rules of a day before the measures were in force. */
    Score known(IdNumber holder, LocalDate day) {
        LocalDate inForce = lawBook.act(ACT).inForce();
        LocalDate on = day.isBefore(inForce) ? inForce : day;
        Conduct conduct = Conduct.CLEAN.withFalseMaterials(falseMaterialsBefore.times(holder, on));
        return rules.score(new PointsFacts(on, holder.birthDate(), NOTHING, conduct));
    }

    /**
     * @param before what was known on the day they were confirmed last
     * @param now what is known now; where that is no points, they stay as they were and count no more
     */
    CarriedOver on(CarriedOver points, Score before, Score now) {
        return points.become(
                now instanceof Score.Points ? Math.max(0, points.came() + sum(now) - sum(before)) : points.now());
    }

    private static int sum(Score score) {
        return score instanceof Score.Points points ? points.sum() : 0;
    }
}
