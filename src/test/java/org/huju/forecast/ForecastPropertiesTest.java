package org.huju.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds whatever was seen; each property is tried many times. */
@Label("预测：对任何以往用时都成立")
class ForecastPropertiesTest {

    private static final double ROUNDING = 1e-9;

    private static Kernel kernel(String next, List<Integer> days, double weight) {
        Counts counts = new Counts();
        days.forEach(one -> counts.add(next, one, 1));
        return Kernel.of(counts, Kernel.withoutMemory(counts), weight);
    }

    @Property(tries = 300)
    @Label("剩余工作日越多，超期的可能越小；总在0与1之间")
    void the_chance_falls_with_the_days_left(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 150) Integer> check,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 150) Integer> sign,
            @ForAll @IntRange(max = 130) int elapsed) {
        Kernel first = kernel("sign", check, 1);
        Days rest = Path.from(first, elapsed, Path.rests(Map.of("check", first, "sign", kernel(Move.END, sign, 1))));
        double before = 1;
        for (int left = 0; left <= Days.LAST; left++) {
            double chance = rest.longerThan(left);
            assertThat(chance).isBetween(0.0, before + ROUNDING);
            before = chance;
        }
    }

    @Property(tries = 300)
    @Label("期限不变，在同一环节又等了一天，超期的可能只增不减")
    void the_chance_grows_with_each_day_waited(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 40) Integer> check,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 40) Integer> sign,
            @ForAll @IntRange(min = 1, max = 40) int daysOfPeriod) {
        Kernel first = kernel("sign", check, 1);
        Map<String, Days> afterwards = Path.rests(Map.of("check", first, "sign", kernel(Move.END, sign, 1)));
        double before = 0;
        for (int elapsed = 0; elapsed <= daysOfPeriod; elapsed++) {
            double chance = Path.from(first, elapsed, afterwards).longerThan(daysOfPeriod - elapsed);
            assertThat(chance).isGreaterThanOrEqualTo(before - 1e-6);
            before = chance;
        }
    }

    @Property(tries = 100)
    @Label("每天办完的可能都一样的，等了多久都不改变什么")
    void without_memory_the_days_waited_mean_nothing(
            @ForAll @IntRange(max = 12) int meanDays,
            @ForAll @IntRange(max = 40) int elapsed,
            @ForAll @IntRange(max = 40) int left) {
        Counts counts = new Counts();
        counts.add(Move.END, meanDays, 1);
        Kernel kernel = Kernel.withoutMemory(counts);
        Days now = Path.from(kernel, 0, Map.of(Move.END, Days.none()));
        Days later = Path.from(kernel, elapsed, Map.of(Move.END, Days.none()));

        assertThat(later.longerThan(left)).isCloseTo(now.longerThan(left), within(1e-6));
    }

    @Property(tries = 100)
    @Label("把各天加起来，再加上更晚的，正好是一")
    void all_days_and_later_make_one(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 200) Integer> days,
            @ForAll @IntRange(max = 120) int elapsed) {
        Days rest = Path.from(kernel(Move.END, days, 5), elapsed, Map.of(Move.END, Days.none()));
        double inTime = Arrays.stream(rest.share()).sum();

        assertThat(inTime + rest.longerThan(Days.LAST)).isCloseTo(1, within(1e-6));
    }
}
