package org.huju.permit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.law.LawBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 签注 (article 14): the permit holds for another year, and a suspended one holds again. */
@Service
public class Endorse {

    private static final String ACT = "shanghai-permit";
    private static final int ARTICLE = 14;

    private final Permits permits;
    private final Suspend suspend;
    private final EndorsementProspects prospects;
    private final LawBook lawBook;
    private final List<PermitWatch> watches;
    private final Clock clock;

    Endorse(
            Permits permits,
            Suspend suspend,
            EndorsementProspects prospects,
            LawBook lawBook,
            List<PermitWatch> watches,
            Clock clock) {
        this.permits = permits;
        this.suspend = suspend;
        this.prospects = prospects;
        this.lawBook = lawBook;
        this.watches = watches;
        this.clock = clock;
    }

    /** How an endorsement stands to the year's end. */
    public enum Timing {
        ON_TIME("按期签注"),
        MADE_UP("逾期补办，居住年限连续计算"),
        MADE_UP_LATE("逾期补办，居住年限重新计算");

        private final String label;

        Timing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What an endorsement on that day comes to. */
    public record Prospect(Timing timing, Term term) {}

    /** @throws InvalidInput if it is too early for that */
    public Prospect prospect(HeldPermit permit, LocalDate filedOn) {
        return prospects.of(permit, filedOn);
    }

    /**
     * @param filedOn the day the holder asked for it, or on which it was found that nothing had changed
     * @param by user id of the clerk, or {@link PermitEntry#BY_SYSTEM}
     * @throws InvalidInput if there is no such permit, it was cancelled, or it is too early
     */
    @Transactional
    public Prospect endorse(String permitNo, LocalDate filedOn, String by, Optional<UUID> caseId) {
        HeldPermit permit = suspend.settled(RecordedPermit.stillHeld(permits, permitNo), filedOn);
        Prospect prospect = prospect(permit, filedOn);
        ValidPermit endorsed = permit.endorsed(prospect.term(), LocalDate.now(clock));
        permits.change(endorsed);
        enter(endorsed, PermitEntry.Kind.ENDORSED, filedOn, prospect.timing().label(), by, caseId);
        if (permit instanceof SuspendedPermit) {
            enter(
                    endorsed,
                    PermitEntry.Kind.RESTORED,
                    endorsed.since(),
                    prospect.timing() == Timing.ON_TIME ? "签注办结，使用功能恢复" : "补办签注，使用功能恢复",
                    by,
                    caseId);
        }
        watches.forEach(watch -> watch.endorsed(endorsed));
        return prospect;
    }

    private void enter(
            Permit permit, PermitEntry.Kind kind, LocalDate on, String reason, String by, Optional<UUID> caseId) {
        permits.enter(permit.id(), new PermitEntry(kind, on, permit.validUntil(), reason, article(on), by, caseId));
    }

    private String article(LocalDate day) {
        return lawBook.at(day).citation(ACT, ARTICLE).label();
    }
}
