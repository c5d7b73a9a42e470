package org.huju.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** 不诚信名单: who is on it is no longer accepted before all materials are there (容缺受理, a design decision). */
public interface DishonestyList {

    /** Whether an entry about this subject holds. */
    boolean holds(Subject subject);

    /** Enters the subject for this case; done twice it is one entry. */
    void enter(Subject subject, UUID caseId, String reason, LocalDate on);

    /** What the case has brought about. */
    List<DishonestyEntry> of(UUID caseId);

    /** Lifts what the case has brought about; what has been lifted before keeps its day. */
    void lift(UUID caseId, DishonestyEntry.Lifting lifting);
}
