package org.huju.law;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of one YAML mapping; every complaint names the file and the field. */
final class Node {

    private final String file;
    private final String path;
    private final Map<?, ?> fields;

    Node(String file, String path, Map<?, ?> fields) {
        this.file = file;
        this.path = path;
        this.fields = fields;
    }

    String text(String field) {
        Object value = required(field);
        String text = value.toString().strip();
        if (text.isEmpty()) {
            throw problem(field, "is empty");
        }
        return text;
    }

    String textOr(String field, String otherwise) {
        return has(field) ? text(field) : otherwise;
    }

    int integer(String field) {
        if (required(field) instanceof Integer number && number >= 0) {
            return number;
        }
        throw problem(field, "must be a whole number, 0 or more");
    }

    int integerOr(String field, int otherwise) {
        return has(field) ? integer(field) : otherwise;
    }

    boolean flag(String field) {
        if (required(field) instanceof Boolean flag) {
            return flag;
        }
        throw problem(field, "must be true or false");
    }

    boolean flagOr(String field, boolean otherwise) {
        return has(field) ? flag(field) : otherwise;
    }

    LocalDate date(String field) {
        return toDate(field, required(field));
    }

    LocalDate dateOr(String field, LocalDate otherwise) {
        return has(field) ? date(field) : otherwise;
    }

    <E extends Enum<E> & Code> E code(String field, Class<E> type) {
        String word = text(field);
        return Code.find(type, word)
                .orElseThrow(() -> problem(field, "is unknown: " + word + ", known are " + Code.all(type)));
    }

    List<Node> nodes(String field) {
        List<Node> nodes = new ArrayList<>();
        for (Object element : has(field) ? list(field) : List.of()) {
            String where = path + field + "[" + nodes.size() + "].";
            if (!(element instanceof Map<?, ?> map)) {
                throw problem(field, "must hold fields, not " + element);
            }
            nodes.add(new Node(file, where, map));
        }
        return nodes;
    }

    Node node(String field) {
        if (required(field) instanceof Map<?, ?> map) {
            return new Node(file, path + field + ".", map);
        }
        throw problem(field, "must hold fields");
    }

    List<Integer> integers(String field) {
        List<Integer> numbers = new ArrayList<>();
        for (Object element : list(field)) {
            if (!(element instanceof Integer number)) {
                throw problem(field, "must hold whole numbers, not " + element);
            }
            numbers.add(number);
        }
        return numbers;
    }

    List<String> texts(String field) {
        return list(field).stream().map(Object::toString).toList();
    }

    /** A field of lists of dates, by their name: {@code 春节: [2023-01-21, …]}. */
    Map<String, List<LocalDate>> datesByName(String field) {
        Node named = node(field);
        Map<String, List<LocalDate>> dates = new LinkedHashMap<>();
        for (Object name : named.fields.keySet()) {
            String key = name.toString();
            dates.put(
                    key,
                    named.list(key).stream().map(day -> named.toDate(key, day)).toList());
        }
        return dates;
    }

    /** Refuses a misspelt field, which would otherwise silently count as left out. */
    Node only(String... known) {
        Set<String> allowed = Set.of(known);
        for (Object field : fields.keySet()) {
            if (!allowed.contains(field.toString())) {
                throw problem(field.toString(), "is not a known field");
            }
        }
        return this;
    }

    boolean has(String field) {
        return fields.get(field) != null;
    }

    IllegalStateException problem(String field, String what) {
        return new IllegalStateException(file + ": " + path + field + " " + what);
    }

    private Object required(String field) {
        if (!has(field)) {
            throw problem(field, "is missing");
        }
        return fields.get(field);
    }

    private List<?> list(String field) {
        if (required(field) instanceof List<?> list) {
            return list;
        }
        throw problem(field, "must be a list");
    }

    private LocalDate toDate(String field, Object value) {
        if (value instanceof Date date) {
            return LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC);
        }
        throw problem(field, "must be a date like 2018-01-01, not " + value);
    }
}
