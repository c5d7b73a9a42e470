package org.huju.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The expressions of a form and the names in them. */
final class Feel {

    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{(.*?)}}");
    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");
    /** A field of the row a loop is at; the row comes from a list that is served. */
    private static final Pattern ROW = Pattern.compile("\\bthis\\.\\w+");

    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
    private static final Set<String> WORDS = Set.of(
            "if", "then", "else", "and", "or", "null", "count", "every", "code", "in", "satisfies", "list", "contains");

    private Feel() {}

    /** Every expression of a component: conditions, sources of tables, and what stands in double braces. */
    static List<String> expressions(JsonNode component) {
        return Stream.concat(
                        Stream.of(component.path("conditional").path("hide"), component.path("dataSource"))
                                .map(JsonNode::asText)
                                .filter(text -> text.startsWith("="))
                                .map(text -> text.substring(1)),
                        Stream.of("label", "text", "content")
                                .map(name -> component.path(name).asText())
                                .flatMap(text -> TEMPLATE.matcher(text).results())
                                .map(match -> match.group(1))
                                .filter(text -> !text.matches("/if|/loop"))
                                .map(text -> text.replaceFirst("^#(if|loop) ", "")))
                .toList();
    }

    static Set<String> names(String expression) {
        String names = ROW.matcher(STRING.matcher(expression).replaceAll("")).replaceAll("");
        return NAME.matcher(names)
                .results()
                .map(MatchResult::group)
                .filter(name -> !WORDS.contains(name))
                .collect(Collectors.toSet());
    }

    static String withoutTemplates(String text) {
        return TEMPLATE.matcher(text).replaceAll("");
    }
}
