package org.huju.bench;

import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.board.Matter;

/**
 * A case that was carried through the models, of which there are to be many.
 *
 * @param share how many of a hundred are like it
 * @param open whether it still waits
 */
record WalkedCase(String what, UUID caseId, Matter matter, int share, boolean open) {

    static WalkedCase open(String what, ProcessInstance instance, Matter matter, int share) {
        return new WalkedCase(what, UUID.fromString(instance.getBusinessKey()), matter, share, true);
    }

    static WalkedCase finished(String what, ProcessInstance instance, Matter matter, int share) {
        return new WalkedCase(what, UUID.fromString(instance.getBusinessKey()), matter, share, false);
    }
}
