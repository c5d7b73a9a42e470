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
        /** Its year is over for long and it was not endorsed again. */
        ENDED,
        /** Its year ends in some days, so that it can be endorsed. */
        ENDS_SOON,
        /** Its year ended so lately that what is made up for now leaves no gap. */
        ENDED_LATELY,
        /** Its year ended so long ago that the years count anew. */
        ENDED_LONG_AGO,
        CANCELLED;

        /** The last day of its year for somebody who looks on that day; nobody has a permit for more than one. */
        private LocalDate validUntil(LocalDate today) {
            return switch (this) {
                case NONE, VALID, CANCELLED -> today.minusMonths(MONTHS_HELD).plusYears(1);
                case ENDED -> today.minusMonths(MONTHS_HELD);
                case ENDS_SOON -> today.plusDays(10);
                case ENDED_LATELY -> today.minusDays(20);
                case ENDED_LONG_AGO -> today.minusDays(90);
            };
        }
    }

    private static final int MONTHS_HELD = 8;

    public SampleHolder {
        claims = Map.copyOf(claims);
    }

    /** The permit as it stands on that day; empty if there never was one. */
    public Optional<Permit> permit(LocalDate today) {
        LocalDate validUntil = held.validUntil(today);
        LocalDate issuedOn = validUntil.minusYears(1);
        String permitNo = "HJ25%010d".formatted(number);
        ValidPermit permit = ValidPermit.issued(
                new PermitIdentity(UUID.nameUUIDFromBytes(key.getBytes()), permitNo, permitNo, person.idNumber()),
                particulars(),
                new Term(issuedOn, validUntil, issuedOn));
        return switch (held) {
            case NONE -> Optional.empty();
            case VALID, ENDED, ENDS_SOON, ENDED_LATELY, ENDED_LONG_AGO -> Optional.of(permit);
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
