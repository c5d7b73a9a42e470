package org.huju.board;

/**
 * How far somebody sees.
 *
 * @param name in Chinese, e.g. 黄浦区 or the office's name
 * @param district six digits; empty for the whole city
 * @param office id; empty unless it is one office's own
 */
public record Scope(Kind kind, String name, String district, String office) {

    public enum Kind {
        CITY,
        DISTRICT,
        /** What that office has taken in. */
        INTAKE,
        /** What lies on that office's desks. */
        DESK
    }
}
