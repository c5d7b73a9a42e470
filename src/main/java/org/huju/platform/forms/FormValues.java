package org.huju.platform.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huju.InvalidInput;

/** What a form sent, read by type. Whatever the browser sends, a wrong shape ends as a message that names the field. */
public final class FormValues {

    private static final int LONGEST = 2000;

    private final Map<String, Object> values;

    public FormValues(Map<String, Object> values) {
        this.values = values;
    }

    /** What stands in a field, unjudged, for those who judge it themselves and know its name; null if it was left out. */
    public String asWritten(String field) {
        Object value = values.get(field);
        return value == null ? null : value.toString();
    }

    /** The text of a field, trimmed; empty if it was left out. */
    public Optional<String> text(String field) {
        Object value = values.get(field);
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof String || value instanceof Number)) {
            throw new InvalidInput(field, "“" + field + "”的格式不对，请重新填写");
        }
        return Optional.of(printable(field, value.toString().strip())).filter(s -> !s.isEmpty());
    }

    /** The text of a field that must be filled in. */
    public String required(String field, String label) {
        return text(field).orElseThrow(() -> new InvalidInput(field, "请填写“" + label + "”"));
    }

    /** One of the constants of an enum, which must be chosen. */
    public <E extends Enum<E>> E choice(String field, String label, Class<E> choices) {
        String chosen = text(field).orElseThrow(() -> new InvalidInput(field, "请选择“" + label + "”"));
        try {
            return Enum.valueOf(choices, chosen);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(field, "“" + label + "”没有这个选项，请重新选择");
        }
    }

    public boolean ticked(String field) {
        return Boolean.TRUE.equals(values.get(field)) || "true".equals(values.get(field));
    }

    /** The ticked entries of a checklist; empty if none is. */
    public List<String> ticks(String field) {
        Object value = values.get(field);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        throw new InvalidInput(field, "“" + field + "”的格式不对，请重新勾选");
    }

    private static String printable(String field, String text) {
        if (text.length() > LONGEST) {
            throw new InvalidInput(field, "“" + field + "”太长，请不要超过" + LONGEST + "个字");
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            throw new InvalidInput(field, "“" + field + "”含有不可见字符，请删除后重新填写");
        }
        return text;
    }
}
