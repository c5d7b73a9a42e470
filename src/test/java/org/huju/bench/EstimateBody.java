package org.huju.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huju.points.Claims;
import org.huju.points.Conduct;
import org.huju.points.PointsFacts;

/** Facts as a request for an estimate writes them. */
final class EstimateBody {

    private static final ObjectMapper JSON = new ObjectMapper();

    private EstimateBody() {}

    static String of(PointsFacts facts) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("on", facts.on().toString());
        body.put("birthDate", facts.birthDate().toString());
        Claims claims = facts.claims();
        body.put("education", claims.education());
        body.put("title", claims.title());
        body.put("titleBaseMonths", claims.titleBaseMonths());
        body.put("insuredMonths", claims.insuredMonths());
        body.put("baseMonths", claims.baseMonths());
        body.put("entrepreneur", claims.entrepreneur());
        body.put("intermediary", claims.intermediary());
        body.put("shortageMajor", claims.shortageMajor());
        body.put("freshGraduate", claims.freshGraduate());
        body.put("yearlyTaxYuan", claims.yearlyTaxYuan());
        body.put("localEmployees", claims.localEmployees());
        body.put("publicServiceYears", claims.publicServiceYears());
        body.put("outerSuburbYears", claims.outerSuburbYears());
        body.put("award", claims.award());
        body.put("spouseYears", claims.spouseYears());
        Conduct conduct = facts.conduct();
        body.put("falseMaterials", conduct.falseMaterials());
        body.put("detentions", conduct.detentions());
        body.put("ordinaryCrimes", conduct.ordinaryCrimes());
        body.put("seriousCrime", conduct.seriousCrime());
        body.put("familyPlanningViolation", conduct.familyPlanningViolation());
        return write(body);
    }

    private static String write(Map<String, Object> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
