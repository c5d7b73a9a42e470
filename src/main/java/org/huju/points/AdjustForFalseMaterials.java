package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huju.people.IdNumber;
import org.huju.permit.Permit;
import org.huju.permit.Permits;
import org.huju.points.CountAgain.Occasion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 虚假材料减分: what is found false in a new application takes points off those the holder has from an earlier one ({@code
 * points-fall-with-false-materials}).
 */
@Service
class AdjustForFalseMaterials {

    private final PointsApplications applications;
    private final PointsAccounts accounts;
    private final Permits permits;
    private final FalseMaterialsBefore falseMaterialsBefore;
    private final CountAgain countAgain;
    private final Clock clock;

    AdjustForFalseMaterials(
            PointsApplications applications,
            PointsAccounts accounts,
            Permits permits,
            FalseMaterialsBefore falseMaterialsBefore,
            CountAgain countAgain,
            Clock clock) {
        this.applications = applications;
        this.accounts = accounts;
        this.permits = permits;
        this.falseMaterialsBefore = falseMaterialsBefore;
        this.countAgain = countAgain;
        this.clock = clock;
    }

    /** After the finding was recorded; only an employer's forgery takes nothing off. The permit is locked before the account, as everywhere. */
    @Transactional
    void after(UUID application) {
        IdNumber holder = applications.get(application).filing().holder().idNumber();
        permits.of(holder)
                .flatMap(permit -> permits.lock(permit.permitNo()))
                .ifPresent(permit -> adjust(holder, permit));
    }

    private void adjust(IdNumber holder, Permit permit) {
        accounts.lock(holder)
                .filter(account -> account.state() == PointsAccount.State.VALID)
                .filter(account -> counted(account) != falseMaterialsBefore.times(holder, LocalDate.now(clock)))
                .ifPresent(account -> countAgain.count(account, permit, Occasion.FALSE_MATERIALS));
    }

    /** Of points that came with the permit it is not kept; counting them again on a day comes to the same. */
    private int counted(PointsAccount account) {
        return account.application()
                .map(application -> applications.score(application).orElseThrow())
                .map(scored -> scored.facts().conduct().falseMaterials())
                .orElse(0);
    }
}
