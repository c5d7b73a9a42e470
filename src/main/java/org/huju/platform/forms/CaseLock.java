package org.huju.platform.forms;

/** Lets one submission of a case through at a time; the others wait and then see what has changed. Each kind of case has its own. */
public interface CaseLock {

    /** Held until the transaction ends; nothing happens if the case is of another kind. */
    void lock(String caseId);
}
