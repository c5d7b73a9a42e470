package org.huju.people;

/**
 * What was written is not a value of this kind. The message is Chinese, names the value and says what to do; it never repeats what was
 * written, so it may be shown and logged.
 */
public final class InvalidValue extends RuntimeException {

    InvalidValue(String message) {
        super(message);
    }
}
