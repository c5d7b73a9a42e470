package org.huju.support;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.people.IdNumber;
import org.huju.permit.Ground;
import org.huju.permit.Particulars;
import org.huju.permit.Permit;
import org.huju.permit.PermitIdentity;
import org.huju.permit.Term;
import org.huju.permit.ValidPermit;
import org.huju.simulator.Citizen;
import org.huju.simulator.Home;
import org.huju.simulator.SampleCitizen;
import org.huju.simulator.SampleHolder;

/** Permits of the sample people, with a year that ends when a test needs it to. */
public final class HeldPermits {

    private HeldPermits() {}

    /** The register knows everything that stands in it. */
    public static ValidPermit of(SampleHolder holder, LocalDate validUntil) {
        return of("HP" + holder.number(), holder.person(), holder.phone(), Ground.EMPLOYMENT, validUntil);
    }

    /** As the person would state it, whatever the register says. */
    public static ValidPermit of(SampleCitizen citizen, LocalDate validUntil) {
        var claim = citizen.claim();
        Particulars particulars = new Particulars(
                claim.name(),
                citizen.phone(),
                claim.householdAddress(),
                claim.streetCode(),
                claim.residenceAddress(),
                Optional.of(Ground.valueOf(claim.ground())));
        return permit("HP-" + citizen.key(), claim.idNumber(), particulars, validUntil);
    }

    public static ValidPermit of(String permitNo, Citizen person, String phone, Ground ground, LocalDate validUntil) {
        Home home = person.home().orElseThrow();
        Particulars particulars = new Particulars(
                person.name(),
                phone,
                person.householdAddress(),
                home.streetCode(),
                home.address(),
                Optional.of(ground));
        return permit(permitNo, person.idNumber(), particulars, validUntil);
    }

    private static ValidPermit permit(String permitNo, IdNumber holder, Particulars particulars, LocalDate validUntil) {
        LocalDate issuedOn = validUntil.minusYears(1);
        return ValidPermit.issued(
                new PermitIdentity(UUID.randomUUID(), permitNo, permitNo, holder),
                particulars,
                new Term(issuedOn, validUntil, issuedOn));
    }

    /** The same with other particulars on record than the register has. */
    public static Permit livingAt(ValidPermit permit, String address) {
        Particulars old = permit.particulars();
        return permit.with(new Particulars(
                old.name(), old.phone(), old.householdAddress(), old.streetCode(), address, old.ground()));
    }
}
