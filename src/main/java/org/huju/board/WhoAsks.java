package org.huju.board;

import java.util.Optional;

/** Who is logged in to the web application that sends this request. */
public interface WhoAsks {

    /** Empty without a log-in. */
    Optional<Viewer> viewer();
}
