package org.huju.points;

import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/**
 * Changes of one thing that go further and further, the nearest first: the next degree, the one after; one more month, two more.
 * None of them gives fewer points than one before it.
 *
 * @param length how many there are; 0 if there is nothing to change
 * @param facts the facts after the n-th change, from 1
 * @param text what it is, in plain Chinese
 * @param months how many months it takes at least; 0 where that cannot be said
 */
record Ladder(
        Indicator indicator,
        int length,
        IntFunction<PointsFacts> facts,
        IntFunction<String> text,
        IntUnaryOperator months) {

    /** Changes that take no time that could be said. */
    static Ladder of(Indicator indicator, int length, IntFunction<PointsFacts> facts, IntFunction<String> text) {
        return new Ladder(indicator, length, facts, text, step -> 0);
    }

    /** A change that is made or not. */
    static Ladder single(Indicator indicator, boolean possible, PointsFacts facts, String text) {
        return of(indicator, possible ? 1 : 0, step -> facts, step -> text);
    }
}
