package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huju.law.Law;
import org.huju.law.LawBook;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.huju.permit.Permit;
import org.springframework.stereotype.Service;

/** 积分变动告知书: the holder is told that the points have changed, and by which indicators (积分管理办法第十九条). */
@Service
class TellPointsChange {

    private static final String FACTS = "points-endorsement-facts";
    private static final String CARRIED_OVER = "points-carried-over-count";

    private final PointsApplications applications;
    private final Notices notices;
    private final PointsRemedies remedies;
    private final LawBook lawBook;
    private final Clock clock;

    TellPointsChange(
            PointsApplications applications, Notices notices, PointsRemedies remedies, LawBook lawBook, Clock clock) {
        this.applications = applications;
        this.notices = notices;
        this.remedies = remedies;
        this.lawBook = lawBook;
        this.clock = clock;
    }

    void tell(UUID id, PointsChange change, CountAgain.Occasion occasion) {
        PointsApplication application = applications.get(id);
        String whom = application.filing().holder().name().value() + "：（收件编号" + application.applicationNo() + "）\n";
        tell(id, whom, change, occasion, FACTS);
    }

    /** Of points that came with the permit, and have no application. */
    void tellCarriedOver(Permit permit, PointsChange change, CountAgain.Occasion occasion) {
        String whom = permit.holderName() + "：（居住证编号" + permit.permitNo() + "）\n";
        tell(permit.id(), whom, change, occasion, CARRIED_OVER);
    }

    private void tell(UUID about, String whom, PointsChange change, CountAgain.Occasion occasion, String howCounted) {
        LocalDate today = LocalDate.now(clock);
        Law law = lawBook.at(today);
        notices.issue(
                about,
                Notice.Kind.POINTS_CHANGED,
                whom + occasion.opening + law.principle(occasion.principle).name() + "。" + change.inWords()
                        + law.principle(howCounted).name() + "。\n" + remedies.against(today));
    }
}
