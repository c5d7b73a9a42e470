package org.huju.points;

import org.huju.law.LawBook;

/** The joining rules for tests in other packages. */
public final class Joining {

    private Joining() {}

    public static JoinIndicators by(LawBook lawBook) {
        return new JoinIndicators(lawBook);
    }
}
