package org.huju.platform.forms;

/**
 * A user task that somebody has opened.
 *
 * @param caseId the process instance's business key
 * @param executionId where the task stands, for values local to it such as the department asked
 */
public record TaskInHand(String taskId, String definitionKey, String caseId, String executionId, Person person) {}
