package org.huju.board.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.huju.board.TellActions;
import org.huju.board.TellCase;

/** A case, and what its viewer may do about it. */
record CaseAnswer(@JsonUnwrapped TellCase.Told told, Actions actions) {

    /** Tasklist opens a task by its id, for those who may see it. */
    private static final String TASK = "/camunda/app/tasklist/default/#/?task=";

    /**
     * What may be done.
     *
     * @param extension address of the task in which the viewer decides; null if none waits
     */
    record Actions(
            String taskId, List<String> reassign, String extension, boolean urge, List<TellActions.Entry> done) {}

    static CaseAnswer of(TellCase.Told told, TellActions.Actions may, String contextPath) {
        String extension = may.extension() == null ? null : contextPath + TASK + may.extension();
        return new CaseAnswer(told, new Actions(may.taskId(), may.reassign(), extension, may.urge(), may.done()));
    }
}
