package org.huju.issuance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.people.IdNumber;
import org.huju.verification.MadeCard;

/** The case records. */
public interface Applications {

    /**
     * Stores a new application.
     *
     * @param idempotencyKey of the online hall's submission, null at the window
     * @param receivedBy the clerk's user id, null online
     * @throws org.huju.InvalidInput if this person has an open application already
     */
    void add(PermitApplication application, String idempotencyKey, String receivedBy);

    /** The next number of its kind, unique for ever: {@code S20261123000001}. */
    String nextApplicationNo(LocalDate on);

    String nextAcceptanceNo(LocalDate on);

    Optional<PermitApplication> find(UUID id);

    /** @throws java.util.NoSuchElementException if there is none */
    PermitApplication get(UUID id);

    Optional<PermitApplication> withIdempotencyKey(String key);

    /** By 收件编号 or 受理号. */
    Optional<PermitApplication> withNumber(String number);

    /** The one application of this person that is not closed, if there is one. */
    Optional<PermitApplication> openOf(IdNumber person);

    /** Lets nobody else change this case until the transaction ends. */
    void lock(UUID id);

    /** Lets nobody else change these cases until the transaction ends; locked in the order of their ids. */
    void lock(List<UUID> ids);

    /**
     * Goes on to another state.
     *
     * @throws WrongState if the law of the states forbids it; nothing is changed
     */
    void become(UUID id, ApplicationState next, LocalDate on);

    void accepted(UUID id, PermitApplication.Acceptance acceptance);

    void cardMade(UUID id, MadeCard card);

    /** Sets a mark; a graver one stays. */
    void mark(UUID id, Mark mark);

    /** Sets the mark that is true now, also in the place of a graver one: its clock has moved. */
    void markAnew(UUID id, Mark mark);
}
