package org.huju.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.casefile.Materials;
import org.huju.casefile.Waiver;
import org.huju.clock.StatutoryClock;
import org.springframework.stereotype.Service;

/**
 * 视为受理: nobody told in time what is missing, so the application is accepted as it is, from the day its materials came
 * (licensing law, article 32). What was missing is not asked for again ({@code deemed-acceptance-waiver}).
 */
@Service
public class DeemAccepted {

    private final Applications applications;
    private final NoticePeriod noticePeriod;
    private final Materials materials;
    private final Decisions decisions;
    private final AcceptApplication acceptApplication;
    private final Clock clock;

    DeemAccepted(
            Applications applications,
            NoticePeriod noticePeriod,
            Materials materials,
            Decisions decisions,
            AcceptApplication acceptApplication,
            Clock clock) {
        this.applications = applications;
        this.noticePeriod = noticePeriod;
        this.materials = materials;
        this.decisions = decisions;
        this.acceptApplication = acceptApplication;
        this.clock = clock;
    }

    public void deem(UUID id) {
        applications.lock(id);
        StatutoryClock missed = noticePeriod.missed(id);
        Decision decision = decision(missed);
        decisions.add(id, decision);
        materials.waive(id, materials.missing(id), Waiver.DEEMED_ACCEPTED);
        acceptApplication.acceptFrom(id, missed.from(), Optional.of(decision));
    }

    private Decision decision(StatutoryClock missed) {
        LocalDate receivedOn = missed.from();
        String reason = "受理中心没有在" + missed.due() + "以前一次性告知需要补正的全部内容，自收到材料之日（" + receivedOn + "）起即为受理，不再要求补交材料";
        return new Decision(
                Decision.Step.DEEM_ACCEPTED,
                MaterialsFinding.DEEMED_ACCEPTED.label(),
                reason,
                Optional.of(noticePeriod.article(receivedOn)),
                Decision.BY_SYSTEM,
                clock.instant());
    }
}
