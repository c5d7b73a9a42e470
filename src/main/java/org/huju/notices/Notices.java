package org.huju.notices;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The notices of each case; only ever added to. */
public interface Notices {

    void issue(UUID caseId, Notice.Kind kind, String body);

    /** As {@link #issue}, one to each of many cases at once. */
    void issueEach(Notice.Kind kind, Map<UUID, String> bodies);

    /** Oldest first. */
    List<Notice> of(UUID caseId);
}
