package org.huju.platform.forms;

import java.util.Map;

/** What one form of a user task shows and takes. One implementation for each file in {@code forms/}. */
public interface TaskForm {

    /** The form's key, which is its file's name without the ending, e.g. {@code check-materials}. */
    String key();

    /** The values the form shows, by the key of the field: strings, numbers, booleans, lists and maps of these. */
    Map<String, Object> open(TaskInHand task);

    /**
     * Takes what was filled in.
     *
     * @return the flags the process goes on with; they become process variables, so never a person's data
     * @throws org.huju.InvalidInput if something must be corrected; nothing is stored then
     */
    Submission submit(TaskInHand task, FormValues values);
}
