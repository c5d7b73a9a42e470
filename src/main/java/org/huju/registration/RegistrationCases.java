package org.huju.registration;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.people.IdNumber;

/** The cases of residence registration. */
public interface RegistrationCases {

    /**
     * @param idempotencyKey of an online filing; null at the window
     * @throws org.huju.InvalidInput if the person has an open case already
     */
    void add(RegistrationCase registrationCase, String idempotencyKey);

    /** 收件编号, for example {@code J20261123000001}. */
    String nextCaseNo(LocalDate on);

    Optional<RegistrationCase> find(UUID id);

    /** @throws java.util.NoSuchElementException if there is none */
    RegistrationCase get(UUID id);

    Optional<RegistrationCase> withNumber(String caseNo);

    Optional<RegistrationCase> withIdempotencyKey(String key);

    /** The one case of this person that waits to be decided. */
    Optional<RegistrationCase> openOf(IdNumber person);

    /** Lets nobody else change this case until the transaction ends. */
    void lock(UUID id);

    void become(UUID id, RegistrationCase.State next);
}
