package org.huju.board;

/** Is told, in the same transaction, that somebody has been urged: whoever brings it to the clerk or the office. */
public interface UrgeWatch {

    /** Once for each wait and day. */
    void urged(Act act);
}
