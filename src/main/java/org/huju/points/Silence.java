package org.huju.points;

import java.util.List;
import java.util.function.Supplier;
import org.huju.FieldProblem;
import org.huju.NotNow;

/**
 * Notices that another system has gone silent while many rows are filed: hundreds of rows must not each wait for an answer that does not
 * come. One person for whom it fails is no silence yet.
 */
class Silence {

    private static final int LASTING = 3;

    private int inARow;
    private List<FieldProblem> told = List.of();

    <T> T unless(Supplier<T> question) {
        try {
            T answer = question.get();
            inARow = 0;
            return answer;
        } catch (NotNow silent) {
            inARow++;
            told = silent.problems();
            throw silent;
        }
    }

    boolean isLasting() {
        return inARow >= LASTING;
    }

    /** What the last one was told. */
    List<FieldProblem> told() {
        return told;
    }
}
