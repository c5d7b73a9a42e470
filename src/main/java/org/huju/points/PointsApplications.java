package org.huju.points;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.people.IdNumber;

/** The case records of the points. */
public interface PointsApplications {

    /**
     * Stores a new application.
     *
     * @param submissionKey tells the same submission sent again; null at the window
     * @param receivedBy the clerk's user id, null online
     * @throws org.huju.InvalidInput if this person has an open application for points (or an open direct request) already
     */
    void add(PointsApplication application, String submissionKey, String receivedBy);

    /** The next number of its kind, unique for ever. */
    String nextApplicationNo(LocalDate on);

    String nextAcceptanceNo(LocalDate on);

    Optional<PointsApplication> find(UUID id);

    /** @throws java.util.NoSuchElementException if there is none */
    PointsApplication get(UUID id);

    Optional<PointsApplication> withSubmissionKey(String key);

    /** By 收件编号 or 受理号. */
    Optional<PointsApplication> withNumber(String number);

    /** The one application of this person that is not closed, if there is one; a direct request is none before it is taken. */
    Optional<PointsApplication> openOf(IdNumber holder);

    /** The direct request of this person that has not been decided, if there is one (article 30). */
    Optional<PointsApplication> directRequestOf(IdNumber holder);

    /** All of this person, oldest first, whatever became of them. */
    List<PointsApplication> of(IdNumber holder);

    /** Whether a later application of the same person was counted and told. */
    boolean isFollowed(UUID id);

    /**
     * Lets nobody else change this case until the transaction ends; nothing happens if there is none. Whoever needs more than one locks the
     * case first, then the permit, then the account.
     */
    void lock(UUID id);

    /**
     * Goes on to another state.
     *
     * @throws WrongPointsState if the law of the states forbids it; nothing is changed
     * @throws org.huju.InvalidInput if a direct request is taken while another application of this person is open
     */
    void become(UUID id, PointsState next, LocalDate on);

    void accepted(UUID id, PointsApplication.Acceptance acceptance);

    void foundTrue(UUID id, LocalDate on);

    /** Puts what the reviewer has found in the place of an earlier review. */
    void reviewed(UUID id, Review review);

    /** Empty before the first review. */
    Optional<Review> review(UUID id);

    /**
     * Keeps a score; each count is kept, the last one counts.
     *
     * @throws IllegalArgumentException if the birth date is not that of the holder's ID number, which is where it is kept
     */
    void scored(UUID id, PointsFacts facts, Score score, LocalDate on);

    /** The score that was counted last. */
    Optional<Scored> score(UUID id);

    /** Every application whose points were told, for a draft of the rules to be tried on. */
    List<Scored> told();

    /** A score with the facts it was counted from. */
    record Scored(UUID id, String applicationNo, PointsFacts facts, Score score, LocalDate on) {}
}
