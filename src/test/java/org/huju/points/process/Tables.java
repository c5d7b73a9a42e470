package org.huju.points.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.huju.law.LawBook;
import org.huju.points.Indicator;
import org.huju.points.Joining;
import org.huju.points.Person;
import org.huju.points.PointsFacts;
import org.huju.points.Score;
import org.huju.points.Score.Points;
import org.huju.points.ScoredItem;
import org.huju.points.ScoringRules;

/** Counts by {@code points-scoring.dmn} without the application. */
public final class Tables implements ScoringRules {

    private static final LawBook LAW = LawBook.load();
    private static final Tables SHIPPED = of(xml());

    private final ScoringTables tables;
    private final PointsDecision decision;

    private Tables(ScoringTables tables, LawBook law) {
        this.tables = tables;
        this.decision = new PointsDecision(law, Joining.by(law));
    }

    /** The file as it is shipped. */
    public static Tables shipped() {
        return SHIPPED;
    }

    /** A changed copy of it. */
    static Tables of(String dmn) {
        return of(dmn, LAW);
    }

    static Tables of(String dmn, LawBook law) {
        return new Tables(ScoringTables.parse(new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8))), law);
    }

    static String xml() {
        try (InputStream dmn = Tables.class.getResourceAsStream("/processes/points-scoring.dmn")) {
            return new String(dmn.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Score score(PointsFacts facts) {
        return decision.read(tables.evaluate(decision.variables(facts)), facts);
    }

    Points points(Person person) {
        return (Points) score(person.facts());
    }

    int total(Person person) {
        return points(person).total();
    }

    /** What the indicator gives; 0 if it does not count. */
    int points(Indicator indicator, Person person) {
        return points(person).items().stream()
                .filter(item -> item.indicator() == indicator)
                .mapToInt(ScoredItem::points)
                .sum();
    }
}
