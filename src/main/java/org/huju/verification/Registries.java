package org.huju.verification;

import java.util.Optional;
import org.huju.people.IdNumber;

/** The wall between the use cases here and the wire. Every method may throw {@link RegistryUnavailable}. */
public interface Registries {

    /** @return empty when the population register has nobody with this number */
    Optional<RegisterEntry> lookUp(IdNumber idNumber);

    /** @return empty when nothing was ever paid for a person with this number in this city */
    Optional<InsuranceRecord> insurance(IdNumber idNumber);

    DepartmentAnswer verify(DepartmentQuestion question);

    /** Returns once the factory has taken the order; may be repeated with the same order number. */
    void order(CardOrder order);
}
