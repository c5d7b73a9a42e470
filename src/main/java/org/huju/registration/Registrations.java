package org.huju.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.people.IdNumber;

/** The residence registrations. A person has one that is current at most; the earlier ones stay. */
public interface Registrations {

    /** 登记编号, for example {@code D20261123000001}. */
    String nextRegistrationNo(LocalDate on);

    void add(Registration registration);

    /** @throws java.util.NoSuchElementException if there is none */
    Registration get(UUID id);

    /** The current one, or else the last. */
    Optional<Registration> last(IdNumber person);

    /** As {@link #last}; nobody else changes it until the transaction ends. */
    Optional<Registration> lockLast(IdNumber person);

    /** The one that was made in this case. */
    Optional<Registration> madeIn(UUID caseId);

    /** Oldest first. */
    List<Registration> of(IdNumber person);

    void end(UUID id, Registration.Ending ending);

    /** The time without a break begins on a later day, for what came before does not count. */
    void countAnew(UUID id, LocalDate continuousFrom);

    /** The time without a break began on an earlier day than Huju knew of. */
    void beganEarlier(UUID id, LocalDate continuousFrom);
}
