package org.huju.platform.forms;

import java.util.Map;

/** A form that starts a process. */
public interface StartForm {

    /** The process definition's key, e.g. {@code permit-application}. */
    String processKey();

    /** The values the empty form needs, such as the choices of a list. */
    Map<String, Object> open(Person person);

    /**
     * Asks other systems about what was filled in, before {@link #submit} and outside its transaction, so that no connection to the database
     * waits for their answers. Whatever it finds out must still be true in {@code submit} or be looked at again there.
     *
     * @throws org.huju.InvalidInput if something must be corrected
     */
    default void prepare(Person person, FormValues values) {}

    /**
     * Takes what was filled in.
     *
     * @return the case it is about, which becomes the business key, with the flags the process begins with
     * @throws org.huju.InvalidInput if something must be corrected; nothing is stored then
     */
    Start submit(Person person, FormValues values);

    /**
     * @param caseId becomes the process instance's business key
     * @param flags process variables; never a person's data
     */
    record Start(String caseId, Map<String, Object> flags) {}
}
