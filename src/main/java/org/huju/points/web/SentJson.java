package org.huju.points.web;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;

/** A body as it was sent. It says nothing of what is in it: the web layer logs what it reads. */
record SentJson(JsonNode node) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    SentJson {}

    @Override
    public String toString() {
        return "SentJson";
    }
}
