package org.huju.points;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether the employer has filed after all, beside what the holder has asked for directly. */
@Component
class EmployersFiling {

    private final PointsApplications applications;

    EmployersFiling(PointsApplications applications) {
        this.applications = applications;
    }

    /** The employer's application for the same holder that is being dealt with. */
    Optional<PointsApplication> beside(PointsApplication direct) {
        return applications
                .openOf(direct.filing().holder().idNumber())
                .filter(other -> !other.id().equals(direct.id()));
    }

    /** The application of that number, if it is an employer's, of the same holder, no older than the request and not given up. */
    Optional<PointsApplication> named(String number, PointsApplication direct) {
        return applications
                .withNumber(number)
                .filter(other -> other.channel() != PointsChannel.DIRECT)
                .filter(other -> other.state() != PointsState.WITHDRAWN && other.state() != PointsState.NOT_ACCEPTED)
                .filter(other -> !other.receivedOn().isBefore(direct.receivedOn()))
                .filter(other -> holder(other).equals(holder(direct)));
    }

    private static Object holder(PointsApplication application) {
        return application.filing().holder().idNumber();
    }
}
