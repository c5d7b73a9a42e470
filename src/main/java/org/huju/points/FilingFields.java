package org.huju.points;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huju.FieldProblem;

/** The fields of an employer's filing by their names, which are the same in a form, a JSON object and the head of a CSV file. */
public final class FilingFields {

    /** In the order in which a file is best written. */
    public static final List<String> NAMES = List.of(
            "holderName",
            "idNumber",
            "phone",
            "employerCode",
            "employerName",
            "districtCode",
            "education",
            "title",
            "titleBaseMonths",
            "insuredMonths",
            "atLeast0_8",
            "atLeast1",
            "atLeast2",
            "at3",
            "entrepreneur",
            "intermediary",
            "shortageMajor",
            "freshGraduate",
            "yearlyTaxYuan",
            "localEmployees",
            "publicServiceYears",
            "outerSuburbYears",
            "award",
            "spouseYears");

    private FilingFields() {}

    /** By the employer; what is not there is null. */
    public static PointsFilingDraft draft(Map<String, String> fields) {
        return new PointsFilingDraft(
                fields.get("holderName"),
                fields.get("idNumber"),
                fields.get("phone"),
                fields.get("employerCode"),
                fields.get("employerName"),
                fields.get("districtCode"),
                claims(fields),
                null,
                null);
    }

    private static ClaimsDraft claims(Map<String, String> fields) {
        return new ClaimsDraft(
                fields.get("education"),
                fields.get("title"),
                fields.get("titleBaseMonths"),
                fields.get("insuredMonths"),
                fields.get("atLeast0_8"),
                fields.get("atLeast1"),
                fields.get("atLeast2"),
                fields.get("at3"),
                fields.get("entrepreneur"),
                fields.get("intermediary"),
                fields.get("shortageMajor"),
                fields.get("freshGraduate"),
                fields.get("yearlyTaxYuan"),
                fields.get("localEmployees"),
                fields.get("publicServiceYears"),
                fields.get("outerSuburbYears"),
                fields.get("award"),
                fields.get("spouseYears"));
    }

    /** Names that are none of ours: somebody who misspells one must not believe it was read. */
    public static List<FieldProblem> unknown(Set<String> names) {
        return FieldNames.unknown(names, NAMES, "", "请按接口说明填写");
    }

    /**
     * The same for the same values, whatever their order and whatever is left blank; another for any others, also if a value looks like
     * further fields.
     */
    static String canonical(Map<String, String> fields) {
        return new TreeMap<>(fields)
                .entrySet().stream()
                        .filter(field ->
                                field.getValue() != null && !field.getValue().isBlank())
                        .map(field -> counted(field.getKey())
                                + counted(field.getValue().strip()))
                        .collect(Collectors.joining());
    }

    private static String counted(String text) {
        return text.length() + ":" + text;
    }
}
