package org.huju.clock.process;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.Job;

/**
 * What became of the earlier tries of the job that is being carried out.
 *
 * @param any whether one has failed
 * @param lastTry whether the engine gives up after this one
 * @param error the class of the innermost exception
 */
record FailedTries(boolean any, boolean lastTry, String error) {

    private static final Pattern EXCEPTION = Pattern.compile("(?m)^(?:Caused by: )?([\\w.$]+(?:Exception|Error))\\b");

    static FailedTries of(DelegateExecution execution) {
        ManagementService management = execution.getProcessEngineServices().getManagementService();
        Job job = management
                .createJobQuery()
                .executionId(execution.getId())
                .messages()
                .singleResult();
        boolean failed = job != null && job.getExceptionMessage() != null;
        return failed
                ? new FailedTries(
                        true, job.getRetries() == 1, innermost(management.getJobExceptionStacktrace(job.getId())))
                : new FailedTries(false, false, "");
    }

    private static String innermost(String stacktrace) {
        Matcher exceptions = EXCEPTION.matcher(stacktrace == null ? "" : stacktrace);
        return exceptions.results().map(found -> found.group(1)).reduce("", (outer, inner) -> inner);
    }
}
