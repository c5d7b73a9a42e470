package org.huju.board;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The tasks a case waits at, and who may have them: the wall to the engine. */
public interface OpenTasks {

    /**
     * A task.
     *
     * @param stepId of its wait, see {@link Step}
     * @param groups the engine groups it is addressed to
     * @param clerk who has it; empty if nobody
     */
    record OpenTask(String id, String stepId, String definition, String activity, Set<String> groups, String clerk) {}

    /** The oldest first. */
    List<OpenTask> of(UUID caseId);

    /** User ids of those who work at these desks, by the alphabet. */
    List<String> people(Set<String> groups);

    /**
     * Gives the task to somebody, as the one who asks.
     *
     * @throws OutOfScope if who asks may not, or the step's own rules keep that person from it
     */
    void assign(String taskId, String userId);
}
