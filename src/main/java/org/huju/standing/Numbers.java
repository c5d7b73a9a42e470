package org.huju.standing;

import java.util.regex.Pattern;

/** What can be a permit's or a card's number at all; nothing else is looked for. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9-]{1,40}");

    private Numbers() {}

    static boolean isOne(String text) {
        return NUMBER.matcher(text).matches();
    }
}
