package org.huju.board;

import java.util.Arrays;
import org.huju.InvalidInput;

/** By what time the trend is told. */
public enum TrendUnit {
    DAY,
    WEEK,
    MONTH;

    /** @throws InvalidInput for any other word */
    public static TrendUnit of(String word) {
        return Arrays.stream(values())
                .filter(unit -> unit.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("unit", "“统计单位”：只能是day、week或者month"));
    }
}
