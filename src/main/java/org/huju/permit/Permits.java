package org.huju.permit;

import java.util.Optional;
import org.huju.people.IdNumber;

/** The permits. */
public interface Permits {

    void add(Permit permit);

    /** The person's permit, whatever its state; the newest if there were several. */
    Optional<Permit> of(IdNumber holder);

    /** Changes state or validity. */
    void change(Permit permit);
}
