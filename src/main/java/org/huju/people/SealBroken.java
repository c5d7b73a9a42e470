package org.huju.people;

/** A sealed ID number cannot be opened: it was altered, cut short, or sealed with another key. Says which, and holds no content. */
public final class SealBroken extends RuntimeException {

    SealBroken(String message) {
        super(message);
    }
}
