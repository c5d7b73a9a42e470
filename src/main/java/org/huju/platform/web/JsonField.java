package org.huju.platform.web;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** The field of a JSON document that could not be read. */
final class JsonField {

    private JsonField() {}

    static String of(HttpMessageNotReadableException unreadable) {
        return unreadable.getCause() instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? mapping.getPath().stream()
                        .map(step -> String.valueOf(step.getFieldName()))
                        .collect(Collectors.joining("."))
                : "body";
    }
}
