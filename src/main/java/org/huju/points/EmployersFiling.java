package org.huju.points;

import java.util.Optional;
import java.util.stream.Stream;
import org.huju.people.EmployerCode;
import org.huju.people.IdNumber;
import org.springframework.stereotype.Component;

/**
 * Whether the employer has filed after all, since the holder asked directly: for the same person, by the same employer, neither given up nor
 * turned away; whether it is still being dealt with or told by now. What another employer has open stands in the way as well, for one
 * person has one open application.
 */
@Component
class EmployersFiling {

    private final PointsApplications applications;

    EmployersFiling(PointsApplications applications) {
        this.applications = applications;
    }

    /** The last one. */
    Optional<PointsApplication> since(PointsApplication direct) {
        return all(direct).reduce((earlier, later) -> later);
    }

    /** The one of that number. */
    Optional<PointsApplication> named(String number, PointsApplication direct) {
        return applications
                .withNumber(number)
                .filter(named -> all(direct).anyMatch(one -> one.id().equals(named.id())));
    }

    /** Whether the same employer has filed it, in the words of a record. */
    static String told(PointsApplication filed, PointsApplication direct) {
        String who = employer(filed).equals(employer(direct)) ? "单位已经" : "持证人的另一单位已经";
        return who + "提出积分申请（收件编号" + filed.applicationNo() + "）";
    }

    private Stream<PointsApplication> all(PointsApplication direct) {
        IdNumber holder = direct.filing().holder().idNumber();
        return applications.of(holder).stream()
                .filter(other -> other.channel() != PointsChannel.DIRECT)
                .filter(other -> other.state() != PointsState.WITHDRAWN && other.state() != PointsState.NOT_ACCEPTED)
                .filter(other -> !other.receivedOn().isBefore(direct.receivedOn()))
                .filter(other -> employer(other).equals(employer(direct))
                        || !other.state().isClosed());
    }

    private static EmployerCode employer(PointsApplication application) {
        return application.filing().employer().code();
    }
}
