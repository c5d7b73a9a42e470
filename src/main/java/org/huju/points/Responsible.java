package org.huju.points;

import java.util.stream.Stream;
import org.huju.credit.Subject;

/** Who has used false materials (article 29). */
public enum Responsible {
    HOLDER,
    EMPLOYER,
    BOTH;

    Stream<Subject> subjects(PointsFiling filing) {
        Subject holder = new Subject.Person(filing.holder().idNumber());
        Subject employer = new Subject.Employer(filing.employer().code());
        return switch (this) {
            case HOLDER -> Stream.of(holder);
            case EMPLOYER -> Stream.of(employer);
            case BOTH -> Stream.of(holder, employer);
        };
    }
}
