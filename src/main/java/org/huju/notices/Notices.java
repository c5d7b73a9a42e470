package org.huju.notices;

import java.util.List;
import java.util.UUID;

/** The notices of each case; only ever added to. */
public interface Notices {

    void issue(UUID caseId, Notice.Kind kind, String body);

    /** Oldest first. */
    List<Notice> of(UUID caseId);
}
