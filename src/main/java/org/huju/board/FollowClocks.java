package org.huju.board;

import java.util.List;
import org.huju.clock.ClockChange;
import org.huju.clock.ClockWatch;
import org.huju.clock.StatutoryClock;
import org.springframework.stereotype.Component;

/** A case's place on the board follows its clocks. */
@Component
class FollowClocks implements ClockWatch {

    private final TouchedCases touched;

    FollowClocks(TouchedCases touched) {
        this.touched = touched;
    }

    @Override
    public void started(StatutoryClock clock) {
        touched.add(clock.key().caseId());
    }

    @Override
    public void changed(StatutoryClock before, StatutoryClock after) {
        touched.add(after.key().caseId());
    }

    @Override
    public void changed(List<ClockChange> changes) {
        touched.addAll(
                changes.stream().map(change -> change.after().key().caseId()).toList());
    }
}
