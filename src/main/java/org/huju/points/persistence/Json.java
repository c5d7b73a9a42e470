package org.huju.points.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Records in {@code jsonb} columns. It has a mapper of its own: what is stored must not change its look with a setting of the web's. A field
 * that is missing is no default, but a fault.
 */
@Component("pointsJson")
class Json {

    private final ObjectMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + value.getClass().getName(), e);
        }
    }

    <T> T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw unreadable(type);
        }
    }

    <T> List<T> list(String json, Class<T> type) {
        try {
            return mapper.readValue(json, mapper.getTypeFactory().constructCollectionType(List.class, type));
        } catch (JsonProcessingException e) {
            throw unreadable(type);
        }
    }

    /** Without the cause, which would quote what is stored. */
    private static IllegalStateException unreadable(Class<?> type) {
        return new IllegalStateException("a stored " + type.getName() + " cannot be read");
    }
}
