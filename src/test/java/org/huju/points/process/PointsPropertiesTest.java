package org.huju.points.process;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.huju.points.Indicator;
import org.huju.points.PointsFacts;
import org.huju.points.RandomFacts;
import org.huju.points.Score.Points;
import org.huju.points.ScoredItem;

/** What must hold of everybody. */
class PointsPropertiesTest {

    private static final Tables TABLES = Tables.shipped();
    private static final PlainTables PLAIN = PlainTables.shipped();

    @Provide
    Arbitrary<PointsFacts> facts() {
        return Arbitraries.longs().map(RandomFacts::of);
    }

    /** The engine, made quicker, and a small reader of the same file that shares nothing with it. */
    @Property
    void the_engine_and_a_plain_reading_of_the_file_agree(@ForAll("facts") PointsFacts facts) {
        assertThat(TABLES.score(facts)).isEqualTo(PLAIN.score(facts));
    }

    @Property
    void a_total_is_the_sum_of_its_items_and_never_below_zero(@ForAll("facts") PointsFacts facts) {
        if (TABLES.score(facts) instanceof Points points) {
            int sum = points.items().stream().mapToInt(ScoredItem::points).sum();
            assertThat(points.total()).isEqualTo(Math.max(0, sum));
        }
    }

    @Property
    void each_indicator_counts_once_and_of_two_alternatives_one(@ForAll("facts") PointsFacts facts) {
        if (TABLES.score(facts) instanceof Points points) {
            var counted = points.items().stream().map(ScoredItem::indicator).toList();
            assertThat(counted).doesNotHaveDuplicates();
            assertThat(counted.contains(Indicator.EDUCATION) && counted.contains(Indicator.TITLE))
                    .isFalse();
            assertThat(counted.contains(Indicator.TAX) && counted.contains(Indicator.EMPLOYMENT))
                    .isFalse();
        }
    }
}
