package org.huju.board;

import java.util.UUID;

/**
 * A wait of a case: a task, a message, a called process.
 *
 * @param id of the engine's activity instance
 * @param matter key of the process the case is carried through
 * @param aside whether it is beside the case's path, such as a supervision
 * @param definition key of the process the step belongs to
 * @param activity its id in the model
 */
public record Step(String id, UUID caseId, String matter, boolean aside, String definition, String activity) {}
