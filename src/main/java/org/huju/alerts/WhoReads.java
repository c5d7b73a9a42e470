package org.huju.alerts;

import java.util.Optional;
import java.util.Set;

/** Who is logged in to the web application that asks. */
public interface WhoReads {

    /** What is addressed to the user or to one of the desks; empty without a log-in. */
    Optional<Set<Recipient>> reader();
}
