package org.huju.platform.forms;

import java.util.Map;

/** What a submitted form means for the process. */
public sealed interface Submission {

    /** The task is done and the process goes on with these flags. */
    record Completed(Map<String, Object> flags) implements Submission {}

    /** What was filled in has already ended the task, for instance a withdrawal that cancelled it. */
    record TaskEnded() implements Submission {}

    static Submission completed() {
        return new Completed(Map.of());
    }

    static Submission completed(String flag, Object value) {
        return new Completed(Map.of(flag, value));
    }
}
