package org.huju.points.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huju.FieldProblem;
import org.huju.points.FieldNames;
import org.huju.points.FilePointsBatch.Row;
import org.huju.points.FilingFields;

/** Reads one filing from a JSON object: numbers and true/false count as they are written, null as left out. */
final class JsonFields {

    private JsonFields() {}

    static Row row(JsonNode node) {
        if (!node.isObject()) {
            return new Row(Map.of(), List.of(new FieldProblem("body", "每个人应为一个JSON对象，请按接口说明填写")));
        }
        Map<String, String> fields = new LinkedHashMap<>();
        List<FieldProblem> problems = new ArrayList<>();
        node.properties().forEach(field -> read(field.getKey(), field.getValue(), fields, problems));
        problems.addAll(FilingFields.unknown(fields.keySet()));
        return new Row(fields, FieldNames.first(problems));
    }

    private static void read(String name, JsonNode value, Map<String, String> fields, List<FieldProblem> problems) {
        if (value.isContainerNode()) {
            String told = FieldNames.shortened(name);
            problems.add(new FieldProblem(told, "“" + told + "”应为文字、数字或true/false，请按接口说明填写"));
        } else if (!value.isNull()) {
            fields.put(name, value.asText());
        }
    }
}
