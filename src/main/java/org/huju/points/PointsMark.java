package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huju.clock.CaseClocks;
import org.huju.clock.Deadlines;
import org.huju.clock.StatutoryClock;
import org.springframework.stereotype.Service;

/** 期限标记: how a case stands against the 20 working days of article 23. */
@Service
public class PointsMark {

    private final CaseClocks caseClocks;
    private final Deadlines deadlines;
    private final Clock clock;

    PointsMark(CaseClocks caseClocks, Deadlines deadlines, Clock clock) {
        this.caseClocks = caseClocks;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** 临期 or 超期; empty while there is time, before the clock has begun and after it was finished. */
    public String label(UUID id) {
        return caseClocks
                .find(id, PointsPeriods.DECISION)
                .filter(running -> !running.state().finished())
                .map(this::label)
                .orElse("");
    }

    private String label(StatutoryClock running) {
        LocalDate today = LocalDate.now(clock);
        if (running.overdueOn(today)) {
            return "超期";
        }
        LocalDate warnedFrom = deadlines.warnedFrom(running, PointsPeriods.DECISION_WARNING);
        return today.isBefore(warnedFrom) ? "" : "临期";
    }
}
