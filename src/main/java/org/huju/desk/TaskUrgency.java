package org.huju.desk;

import java.util.UUID;

/** How urgent the open tasks of a case are: the wall to the engine, which keeps it as their priority. */
public interface TaskUrgency {

    /** Sets anew what the escalation ladders say by now; a task that begins later asks by itself. */
    void follow(UUID caseId);
}
