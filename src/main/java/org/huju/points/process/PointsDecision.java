package org.huju.points.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huju.law.LawBook;
import org.huju.points.Age;
import org.huju.points.BaseMonths;
import org.huju.points.Claims;
import org.huju.points.Conduct;
import org.huju.points.Indicator;
import org.huju.points.JoinIndicators;
import org.huju.points.PointsFacts;
import org.huju.points.Score;
import org.huju.points.TableRow;
import org.springframework.stereotype.Component;

/** The tie between a person's facts and the tables of {@code points-scoring.dmn}: what goes in, and what comes out means. */
@Component
public class PointsDecision {

    /** The decision of all indicators. */
    public static final String KEY = "points-scoring";

    /** A principle: in force, it is switched on. */
    private static final String FAMILY_PLANNING_VETO = "family-planning-veto";

    private final LawBook lawBook;
    private final JoinIndicators joinIndicators;

    PointsDecision(LawBook lawBook, JoinIndicators joinIndicators) {
        this.lawBook = lawBook;
        this.joinIndicators = joinIndicators;
    }

    /** Every name the tables may ask by. Only texts, whole numbers and yes or no; in a process to be laid as transient variables. */
    public Map<String, Object> variables(PointsFacts facts) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("on", facts.on().toString());
        variables.put("age", Age.of(facts.birthDate(), facts.on()));
        ofClaims(facts.claims(), variables);
        ofConduct(facts.conduct(), variables);
        variables.put("familyPlanningVeto", isFamilyPlanningVeto(facts.on()));
        return variables;
    }

    /**
     * @param rows the result list of the decision, as {@code DmnDecisionResult.getResultList()} has it
     * @throws UnreadableScore if the tables say something that is no number of points of an indicator
     */
    public Score read(List<Map<String, Object>> rows, PointsFacts facts) {
        List<TableRow> read = rows.stream().map(PointsDecision::row).toList();
        return joinIndicators.join(read, facts);
    }

    private static void ofClaims(Claims claims, Map<String, Object> variables) {
        variables.put("education", claims.education().name());
        variables.put("title", claims.title().name());
        variables.put("titleBaseMonths", claims.titleBaseMonths());
        variables.put("insuredMonths", claims.insuredMonths());
        BaseMonths months = claims.baseMonths();
        variables.put("monthsAtLeast0_8", months.atLeast0_8());
        variables.put("monthsAtLeast1", months.atLeast1());
        variables.put("monthsAtLeast2", months.atLeast2());
        variables.put("monthsAt3", months.at3());
        variables.put("entrepreneur", claims.entrepreneur());
        variables.put("intermediary", claims.intermediary());
        variables.put("shortageMajor", claims.shortageMajor());
        variables.put("freshGraduate", claims.freshGraduate());
        variables.put("yearlyTaxYuan", claims.yearlyTaxYuan());
        variables.put("localEmployees", claims.localEmployees());
        variables.put("publicServiceYears", claims.publicServiceYears());
        variables.put("outerSuburbYears", claims.outerSuburbYears());
        variables.put("award", claims.award().name());
        variables.put("spouseYears", claims.spouseYears());
    }

    private static void ofConduct(Conduct conduct, Map<String, Object> variables) {
        variables.put("falseMaterials", conduct.falseMaterials());
        variables.put("detentions", conduct.detentions());
        variables.put("ordinaryCrimes", conduct.ordinaryCrimes());
        variables.put("seriousCrime", conduct.seriousCrime());
        variables.put("familyPlanningViolation", conduct.familyPlanningViolation());
    }

    private boolean isFamilyPlanningVeto(LocalDate on) {
        return lawBook.at(on).holds(FAMILY_PLANNING_VETO);
    }

    private static TableRow row(Map<String, Object> row) {
        try {
            return new TableRow(
                    Indicator.byCode((String) row.get("indicator")),
                    Math.toIntExact(((Number) row.get("points")).longValue()),
                    (Boolean) row.get("veto"),
                    (String) row.get("source"));
        } catch (RuntimeException unreadable) {
            throw new UnreadableScore(row, unreadable);
        }
    }
}
