package org.huju.points;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The day whose rules and age count for a case: that of acceptance ({@code points-rules-day}); once points were counted anew, at an endorsement
 * for instance, that of the last count ({@code points-recheck-day}).
 */
@Component
public class RulesDay {

    private final PointsApplications applications;

    RulesDay(PointsApplications applications) {
        this.applications = applications;
    }

    public LocalDate of(UUID id) {
        return applications
                .score(id)
                .map(scored -> scored.facts().on())
                .orElseGet(() -> applications.get(id).accepted().acceptedOn());
    }
}
