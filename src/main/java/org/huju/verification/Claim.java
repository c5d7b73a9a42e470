package org.huju.verification;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.huju.people.IdNumber;

/**
 * What the applicant has stated and article 11 has compared.
 *
 * @param householdAddress 常住户口所在地
 * @param streetCode nine digits, the street or town of the residence
 * @param residenceAddress 居住地址 in Shanghai
 * @param registeredOn 居住登记日期
 * @param ground EMPLOYMENT, RESIDENCE or STUDY (article 9)
 */
public record Claim(
        String name,
        IdNumber idNumber,
        String householdAddress,
        String streetCode,
        String residenceAddress,
        LocalDate registeredOn,
        String ground) {

    public Claim {
        requireNonNull(name, "name");
        requireNonNull(idNumber, "idNumber");
        requireNonNull(householdAddress, "householdAddress");
        requireNonNull(residenceAddress, "residenceAddress");
        requireNonNull(registeredOn, "registeredOn");
    }

    /** Says nothing of the person: claims pass through places that log. */
    @Override
    public String toString() {
        return "Claim[" + idNumber + "]";
    }
}
