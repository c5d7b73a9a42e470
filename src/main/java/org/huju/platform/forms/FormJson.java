package org.huju.platform.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;

/** Between the plain values of our code and what the engine's REST interface hands over for a Camunda Form. */
final class FormJson {

    private FormJson() {}

    /** Lists and maps travel as JSON, as text, since Tasklist asks for values as they are stored; the rest as it is. */
    static TypedValue typed(Object value) {
        if (value instanceof List<?> || value instanceof Map<?, ?>) {
            return SpinValues.jsonValue(Spin.JSON(value).toString()).create();
        }
        return Variables.untypedValue(value);
    }

    static Map<String, Object> plain(Map<String, Object> properties) {
        Map<String, Object> plain = new HashMap<>();
        properties.forEach((key, value) -> plain.put(key, plain(value)));
        return plain;
    }

    private static Object plain(Object value) {
        if (value instanceof SpinJsonNode json) {
            return json.isArray() ? json.mapTo(List.class) : json.isObject() ? json.mapTo(Map.class) : json.value();
        }
        return value;
    }
}
