package org.huju.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where the board keeps its cases and their steps. */
public interface BoardCases {

    /** Opening a case of that matter a second time brings it back as newly opened. */
    void open(OpenedCase opened, Instant at, LocalDate on);

    void finish(UUID caseId, Matter matter, Instant at, LocalDate on);

    /** @param officeId whose desk it lies on; empty where that is nobody's */
    void enter(Step step, String officeId, String clerk, Instant at, LocalDate on);

    /** When the step was entered; empty if it is not known or has been left. */
    Optional<LocalDate> enteredOn(String stepId);

    /** @param days working days since it was entered */
    void leave(String stepId, Instant at, LocalDate on, int days);

    /** @param clerk empty when nobody has the task */
    void assign(String stepId, String clerk);

    /**
     * Has the open cases say what their open steps and clocks add up to.
     *
     * @param officeRules the periods that bind offices; all others bind the applicant
     */
    void refresh(Collection<UUID> cases, Set<String> officeRules);
}
