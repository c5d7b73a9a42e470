package org.huju.earlier;

import java.time.LocalDate;
import java.util.Optional;
import org.huju.people.IdNumber;
import org.huju.permit.Particulars;
import org.huju.permit.Term;

/**
 * A permit as a row of the file tells it.
 *
 * @param line of the file, from 1
 * @param points that came with it
 */
public record EarlierPermit(
        long line,
        String permitNo,
        IdNumber holder,
        Particulars particulars,
        Term term,
        Optional<EarlierPoints> points) {

    /**
     * 已办理的积分.
     *
     * @param on the day they were confirmed last
     */
    public record EarlierPoints(int total, LocalDate on) {}

    @Override
    public String toString() {
        return "line " + line;
    }
}
