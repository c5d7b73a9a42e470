package org.huju.board;

import java.util.Optional;

/** The diagrams of the processes that carry cases. A diagram holds no case, so every supervisor may look at each. */
public interface Diagrams {

    /** BPMN of the latest version; empty if no such process carries cases. */
    Optional<String> latest(String key);
}
