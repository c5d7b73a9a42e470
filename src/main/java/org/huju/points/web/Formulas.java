package org.huju.points.web;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.huju.FieldProblem;

/** Values that a spreadsheet would take for a formula and execute when somebody opens the file. */
final class Formulas {

    private static final String KEPT_AS_TEXT = "'";
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r].*", Pattern.DOTALL);

    private Formulas() {}

    /** None of our fields begins with such a character, so nothing right is lost. What has been made text by us is still none. */
    static List<FieldProblem> among(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> isFormula(field.getValue())
                        || field.getValue().startsWith(KEPT_AS_TEXT)
                                && isFormula(field.getValue().substring(1)))
                .map(field ->
                        new FieldProblem(field.getKey(), "“" + field.getKey() + "”不能以=、+、-、@或制表符开头（电子表格会当作公式执行），请更正"))
                .toList();
    }

    /** As text, as spreadsheets mark it. */
    static String disarmed(String value) {
        return isFormula(value) ? KEPT_AS_TEXT + value : value;
    }

    private static boolean isFormula(String value) {
        return FORMULA.matcher(value).matches();
    }
}
