package org.huju.simulator;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huju.permit.Ground;
import org.huju.permit.Particulars;
import org.huju.permit.Permit;
import org.huju.permit.PermitIdentity;
import org.huju.permit.Term;
import org.huju.permit.ValidPermit;

/**
 * Somebody made up who works here and may apply for points, to show one behaviour.
 *
 * @param number from 1 on
 * @param shows the behaviour, in English
 * @param phone has the form of a mobile number
 * @param employer who files for this person
 * @param claims what is claimed, by the names of the filing's fields
 */
public record SampleHolder(
        String key,
        int number,
        String shows,
        Citizen person,
        String phone,
        Employer employer,
        Held held,
        Map<String, String> claims) {

    /** What has become of the permit. */
    public enum Held {
        NONE,
        VALID,
        /** Its year is over and it was not endorsed again. */
        ENDED,
        CANCELLED
    }

    private static final int MONTHS_HELD = 8;

    public SampleHolder {
        claims = Map.copyOf(claims);
    }

    /** The permit as it stands on that day; empty if there never was one. */
    public Optional<Permit> permit(LocalDate today) {
        LocalDate issuedOn = today.minusMonths(held == Held.ENDED ? MONTHS_HELD + 12 : MONTHS_HELD);
        String permitNo = "HJ25%010d".formatted(number);
        ValidPermit permit = ValidPermit.issued(
                new PermitIdentity(UUID.nameUUIDFromBytes(key.getBytes()), permitNo, permitNo, person.idNumber()),
                particulars(),
                new Term(issuedOn, issuedOn.plusYears(1), issuedOn));
        return switch (held) {
            case NONE -> Optional.empty();
            case VALID, ENDED -> Optional.of(permit);
            case CANCELLED -> Optional.of(permit.cancelled(today));
        };
    }

    private Particulars particulars() {
        return new Particulars(
                person.name(),
                phone,
                person.householdAddress(),
                person.home().map(Home::streetCode).orElse(""),
                person.home().map(Home::address).orElse(""),
                Optional.of(Ground.EMPLOYMENT));
    }

    @Override
    public String toString() {
        return "SampleHolder[" + key + "]";
    }
}
