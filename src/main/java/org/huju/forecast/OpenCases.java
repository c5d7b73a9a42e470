package org.huju.forecast;

import java.time.LocalDate;
import java.util.List;

/** The open cases for which a period of an office runs. */
public interface OpenCases {

    /** Cases that lie in one district under one matter. */
    record Part(String matter, String district) {}

    /**
     * Cases that stand alike.
     *
     * @param since the day they came to their step
     */
    record Group(
            Period period,
            String district,
            String centre,
            String step,
            String holder,
            LocalDate since,
            LocalDate due) {}

    /**
     * A forecast.
     *
     * @param chance of missing the date, 0 to 1; null where too little is known
     * @param likelyOn when the period will probably end; null where too little is known, or it is too far off
     */
    record Told(Group group, Double chance, LocalDate likelyOn) {}

    /** @param untold only those of which nothing has been told since they came to their step */
    List<Part> parts(boolean untold);

    List<Group> groups(Part part, boolean untold);

    /**
     * Writes what is new, onto at most so many cases. A case somebody else is changing keeps what it was told.
     *
     * @return onto how many
     */
    int tell(Part part, List<Told> told, int atMost);

    /** The day on which all were told last. */
    LocalDate allToldOn();

    void allToldOn(LocalDate day);
}
