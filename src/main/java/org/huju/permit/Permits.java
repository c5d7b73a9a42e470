package org.huju.permit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.people.IdNumber;

/** The permits, and what happened to each. */
public interface Permits {

    /**
     * Waits for whoever adds a permit of the same person at the same moment.
     *
     * @throws InvalidInput if the person holds another that was not cancelled
     */
    void add(Permit permit);

    /** The person's permit, whatever its state; of several the newest, and one that was cancelled only if all were. */
    Optional<Permit> of(IdNumber holder);

    /** By its own number. */
    Optional<Permit> withNumber(String permitNo);

    /** @throws java.util.NoSuchElementException if there is none */
    Permit get(UUID id);

    /** As {@link #withNumber}, and nobody else can change it until the transaction ends. */
    Optional<Permit> lock(String permitNo);

    /** Keeps its new state, term, particulars or card. */
    void change(Permit permit);

    /** Only ever added to. */
    void enter(UUID permit, PermitEntry entry);

    /** Oldest first. */
    List<PermitEntry> history(UUID permit);
}
