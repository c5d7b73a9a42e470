package org.huju.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huju.clock.Deadlines;
import org.springframework.stereotype.Component;

/** A run in working days: the moves it consists of, and where its case stood on a day. */
@Component
class ReadRun {

    private final Deadlines deadlines;

    ReadRun(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    List<Move> moves(Run run) {
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < run.stays().size(); i++) {
            Stay stay = run.stays().get(i);
            boolean last = i + 1 == run.stays().size();
            LocalDate until = last ? run.endedOn() : run.stays().get(i + 1).enteredOn();
            int days = Math.min(Days.LATER, deadlines.workingDaysBetween(stay.enteredOn(), until));
            String next = last ? Move.END : run.stays().get(i + 1).step();
            moves.add(new Move(run.period(), run.district(), stay.office(), stay.step(), next, days, 1));
        }
        return moves;
    }

    Situation situation(Run run, Stay stay, LocalDate day) {
        return new Situation(
                run.period(),
                run.district(),
                run.centre(),
                stay.step(),
                stay.office(),
                deadlines.workingDaysBetween(stay.enteredOn(), day));
    }

    int daysBetween(LocalDate from, LocalDate until) {
        return deadlines.workingDaysBetween(from, until);
    }

    LocalDate dayAfter(LocalDate from, int workingDays) {
        return deadlines.workingDaysAfter(from, workingDays);
    }
}
