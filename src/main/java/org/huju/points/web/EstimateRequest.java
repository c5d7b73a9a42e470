package org.huju.points.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huju.FieldProblem;
import org.huju.InvalidInput;
import org.huju.points.ClaimsDraft;
import org.huju.points.ConductDraft;
import org.huju.points.EstimateDraft;
import org.huju.points.FieldNames;

/** The body of a request for an estimate. Its field names are those of the interface; a month's count stands in a group of its own. */
final class EstimateRequest {

    private static final String GROUP = "baseMonths";
    private static final Set<String> GROUPED = Set.of("atLeast0_8", "atLeast1", "atLeast2", "at3");
    private static final Set<String> FIELDS = Set.of(
            "on",
            "birthDate",
            "education",
            "title",
            "titleBaseMonths",
            "insuredMonths",
            "entrepreneur",
            "intermediary",
            "shortageMajor",
            "freshGraduate",
            "yearlyTaxYuan",
            "localEmployees",
            "publicServiceYears",
            "outerSuburbYears",
            "award",
            "spouseYears",
            "falseMaterials",
            "detentions",
            "ordinaryCrimes",
            "seriousCrime",
            "familyPlanningViolation",
            GROUP);

    private final JsonNode body;
    private final JsonNode months;

    private EstimateRequest(JsonNode body) {
        this.body = body;
        this.months = body.path(GROUP);
    }

    /** @throws InvalidInput naming the fields that the interface does not have or that cannot hold what was sent */
    static EstimateDraft draft(JsonNode body) {
        if (!body.isObject()) {
            throw new InvalidInput("body", "请按接口说明发送一个JSON对象");
        }
        List<FieldProblem> problems = new ArrayList<>();
        checkFields(body, "", FIELDS, problems);
        JsonNode months = body.path(GROUP);
        if (months.isObject()) {
            checkFields(months, GROUP + ".", GROUPED, problems);
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(FieldNames.first(problems));
        }
        return new EstimateRequest(body).read();
    }

    /** The problems of the rules name their fields without the group. */
    static InvalidInput named(InvalidInput invalid) {
        return new InvalidInput(invalid.problems().stream()
                .map(problem -> GROUPED.contains(problem.field())
                        ? new FieldProblem(GROUP + "." + problem.field(), problem.message())
                        : problem)
                .toList());
    }

    private static void checkFields(JsonNode node, String path, Set<String> known, List<FieldProblem> problems) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        problems.addAll(FieldNames.unknown(names, known, path, "可以填写的是：" + list(known)));
        known.stream()
                .filter(name -> node.has(name) && !isReadable(name, node.get(name)))
                .map(name -> path + name)
                .forEach(name -> problems.add(new FieldProblem(name, "“" + name + "”的格式不对，请按接口说明填写")));
    }

    private static boolean isReadable(String name, JsonNode value) {
        return name.equals(GROUP) ? value.isObject() || value.isNull() : value.isValueNode();
    }

    private static String list(Set<String> known) {
        return new TreeSet<>(known).stream().collect(Collectors.joining("、"));
    }

    private EstimateDraft read() {
        return new EstimateDraft(text("on"), text("birthDate"), claims(), conduct());
    }

    private ClaimsDraft claims() {
        return new ClaimsDraft(
                text("education"),
                text("title"),
                text("titleBaseMonths"),
                text("insuredMonths"),
                text(months, "atLeast0_8"),
                text(months, "atLeast1"),
                text(months, "atLeast2"),
                text(months, "at3"),
                text("entrepreneur"),
                text("intermediary"),
                text("shortageMajor"),
                text("freshGraduate"),
                text("yearlyTaxYuan"),
                text("localEmployees"),
                text("publicServiceYears"),
                text("outerSuburbYears"),
                text("award"),
                text("spouseYears"));
    }

    private ConductDraft conduct() {
        return new ConductDraft(
                text("falseMaterials"),
                text("detentions"),
                text("ordinaryCrimes"),
                text("seriousCrime"),
                text("familyPlanningViolation"));
    }

    private String text(String field) {
        return text(body, field);
    }

    private static String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }
}
