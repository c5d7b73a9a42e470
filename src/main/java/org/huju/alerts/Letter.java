package org.huju.alerts;

import java.util.List;

/**
 * What is sent by mail.
 *
 * @param to addresses
 * @param id the same for the same letter sent again, so that the mail server or its reader can tell
 */
public record Letter(String id, List<String> to, String subject, String body) {

    @Override
    public String toString() {
        return "Letter[" + id + "]";
    }
}
