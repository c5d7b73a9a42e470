package org.huju;

import java.util.List;

/** Nothing is wrong with what was sent in, but another system has to be asked and is silent: to be sent again later. Nothing has been stored. */
public class NotNow extends InvalidInput {

    public NotNow(FieldProblem problem) {
        super(List.of(problem));
    }
}
