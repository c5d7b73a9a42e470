package org.huju.permit;

import java.time.LocalDate;
import java.util.Optional;
import org.huju.law.LawBook;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 使用功能中止 (article 14): the use of a permit that was not endorsed in time is suspended from the day after, whenever that is written. */
@Service
public class Suspend {

    /** In the law; see law/shanghai-permit/art-014.yaml. */
    private static final String LAPSE = "endorsement-lapse";

    private final Permits permits;
    private final StateOnDay stateOnDay;
    private final SuspensionTexts texts;
    private final Notices notices;
    private final LawBook lawBook;

    Suspend(Permits permits, StateOnDay stateOnDay, SuspensionTexts texts, Notices notices, LawBook lawBook) {
        this.permits = permits;
        this.stateOnDay = stateOnDay;
        this.texts = texts;
        this.notices = notices;
        this.lawBook = lawBook;
    }

    /** The permit as that day has it: suspended now if the night's work has not come to it yet. The caller holds its lock. */
    @Transactional
    public HeldPermit settled(HeldPermit permit, LocalDate day) {
        return permit instanceof ValidPermit valid && stateOnDay.isOverdue(valid, day) ? overdue(valid) : permit;
    }

    /** @param overdue nobody else can change it, and its last day has passed without an endorsement */
    @Transactional
    SuspendedPermit overdue(ValidPermit overdue) {
        SuspendedPermit suspended = overdue.suspended(stateOnDay.suspendedFrom(overdue));
        permits.change(suspended);
        permits.enter(suspended.id(), entry(suspended));
        notices.issue(suspended.id(), Notice.Kind.SUSPENDED, texts.of(suspended));
        return suspended;
    }

    private PermitEntry entry(SuspendedPermit permit) {
        return new PermitEntry(
                PermitEntry.Kind.SUSPENDED,
                permit.since(),
                permit.validUntil(),
                "逾期未办理签注",
                lawBook.at(permit.since()).principle(LAPSE).citation().fullLabel(),
                PermitEntry.BY_SYSTEM,
                Optional.empty());
    }
}
