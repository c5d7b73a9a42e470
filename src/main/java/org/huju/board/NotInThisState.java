package org.huju.board;

/** The case is not such that this could be done about it now. The message is in Chinese. */
public class NotInThisState extends RuntimeException {

    public NotInThisState(String message) {
        super(message);
    }
}
