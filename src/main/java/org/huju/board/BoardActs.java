package org.huju.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the board keeps what supervisors have done. */
public interface BoardActs {

    /** A task on the case's path that waits for somebody of that office. */
    record OpenWait(String stepId, String definition, String activity, String officeId, String clerk) {}

    List<OpenWait> openWaits(UUID caseId, String matter);

    /** @return false if that wait has been urged on that day already; nothing is written down then */
    boolean add(Act act, LocalDate on);

    /** In the order of time. */
    List<Act> of(UUID caseId, String matter);

    /** Key of the process the open case is carried through, the latest if there are several; empty if it is not open. */
    Optional<String> matterOf(UUID caseId);
}
