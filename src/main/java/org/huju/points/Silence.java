package org.huju.points;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.huju.FieldProblem;
import org.huju.NotNow;

/**
 * Notices that another system has gone silent, or slow, while many rows are filed: hundreds of rows must not each wait for an answer that
 * does not come. One person for whom it fails is no silence yet.
 */
class Silence {

    private static final int LASTING = 3;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Clock clock;
    private final Instant until;
    private int times;
    private List<FieldProblem> told = List.of(new FieldProblem("body", "对方系统答复太慢，这一行还没有处理，请稍后再试：把这一行重新提交"));

    Silence(Clock clock) {
        this.clock = clock;
        this.until = clock.instant().plus(LONGEST);
    }

    <T> T unless(Supplier<T> question) {
        try {
            return question.get();
        } catch (NotNow silent) {
            times++;
            told = silent.problems();
            throw silent;
        }
    }

    boolean isLasting() {
        return times >= LASTING || clock.instant().isAfter(until);
    }

    /** What the last one was told, and the further ones are. */
    List<FieldProblem> told() {
        return told;
    }
}
