package org.huju.board;

/** Somebody asked for what is not theirs to see. The message is in Chinese. */
public class OutOfScope extends RuntimeException {

    public OutOfScope(String message) {
        super(message);
    }
}
