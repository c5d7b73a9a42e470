package org.huju.clock;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.law.CalendarBook;
import org.huju.law.CalendarEdition;

/** Where the editions of the calendar are kept that this installation knows, and those on their way. */
public interface Amendments {

    /** The editions released here, with those that came with the software. */
    CalendarBook released();

    /** The editions that came with the software; they count here once they are released. */
    CalendarBook shipped();

    /** @throws java.util.NoSuchElementException when there is none */
    Amendment get(UUID id);

    /** As {@link #get}; nobody else changes it until the transaction ends. */
    Amendment forChange(UUID id);

    /** The one of that year that is neither released nor discarded; a year has one at a time. */
    Optional<Amendment> draftOf(int year);

    /** All of that year: drafts, released and discarded. */
    List<Amendment> of(int year);

    /** @throws org.huju.InvalidInput if the year has a draft already */
    void add(Amendment draft);

    void fill(UUID id, String days);

    void discard(UUID id, String by);

    /** Until the transaction ends nobody counts and nobody else releases. */
    void lockForRelease();

    /**
     * Makes a draft the edition in force. Waits until every transaction that counts with the old calendar has ended, and
     * lets none begin before this one has.
     */
    void release(UUID id, CalendarEdition edition, String by);

    /**
     * Puts a case aside whose clocks could not be planned anew, to come again after all others.
     *
     * @param error what kind of failure it was; nothing of the case
     */
    void leave(UUID id, UUID caseId, String error);

    /** The first of the cases put aside. */
    Optional<UUID> firstLeft(UUID id);

    /** The clocks of a case put aside have been planned anew. */
    void takenIn(UUID id, UUID caseId);

    /** @param last whether no clock is left to be planned anew */
    void replanned(UUID id, Optional<UUID> toCase, boolean last);
}
