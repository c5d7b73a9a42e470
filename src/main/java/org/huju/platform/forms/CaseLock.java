package org.huju.platform.forms;

/** Lets one submission of a case through at a time; the others wait and then see what has changed. */
public interface CaseLock {

    /** Held until the transaction ends. */
    void lock(String caseId);
}
