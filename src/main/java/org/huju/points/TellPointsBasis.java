package org.huju.points;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.huju.law.Law;
import org.huju.law.LawBook;
import org.huju.law.LegalAmount;
import org.huju.law.NoSuchRule;
import org.huju.people.Problems;
import org.springframework.stereotype.Service;

/** Tells anybody the values of a day that the tables of points refer to. */
@Service
public class TellPointsBasis {

    private static final String AVERAGE_WAGE = "average-wage";

    private final CheckEstimate checkEstimate;
    private final LawBook lawBook;

    TellPointsBasis(CheckEstimate checkEstimate, LawBook lawBook) {
        this.checkEstimate = checkEstimate;
        this.lawBook = lawBook;
    }

    /**
     * @param on {@code YYYY-MM-DD}
     * @throws org.huju.InvalidInput if it is no day of these rules
     */
    public PointsBasis on(String on) {
        Problems problems = new Problems();
        LocalDate day = checkEstimate.on(on, problems);
        problems.throwIfAny();
        Law law = lawBook.at(day);
        return new PointsBasis(
                law.amount(Rules.STANDARD),
                averageWage(law),
                Stream.of("shortage-majors", "outer-suburb-areas", "public-services")
                        .map(law::catalogue)
                        .toList());
    }

    private static Optional<LegalAmount> averageWage(Law law) {
        try {
            return Optional.of(law.amount(AVERAGE_WAGE));
        } catch (NoSuchRule notFound) {
            return Optional.empty();
        }
    }
}
