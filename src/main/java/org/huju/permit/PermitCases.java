package org.huju.permit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;

/** The cases about permits. */
public interface PermitCases {

    /**
     * @param submissionKey who begins the same thing twice begins it once
     * @return false if a case began with that key before
     * @throws InvalidInput if another case of the kind is open for the permit
     */
    boolean add(PermitCase permitCase, String submissionKey);

    String nextCaseNo(LocalDate on);

    Optional<PermitCase> find(UUID id);

    /** @throws java.util.NoSuchElementException if there is none */
    PermitCase get(UUID id);

    Optional<PermitCase> withNumber(String caseNo);

    Optional<PermitCase> withSubmissionKey(String key);

    Optional<PermitCase> open(UUID permitId, PermitCase.Kind kind);

    /** When the last endorsement that the holder asked for by that day was closed; empty if he asked for none. */
    Optional<LocalDate> lastEndorsementClosed(UUID permitId, LocalDate askedBy);

    /** Until the transaction ends nobody else can change it; nothing happens if there is none. */
    void lock(UUID id);

    void close(UUID id, PermitCase.Closure closure);
}
