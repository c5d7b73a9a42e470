package org.huju.issuance;

import java.time.LocalDate;
import org.huju.people.Address;
import org.huju.registration.HomeKind;

/**
 * Where the applicant lives in Shanghai.
 *
 * @param streetCode nine digits, the street or town; it decides the office
 * @param registeredOn 居住登记日期
 * @param asRegistered whether the address is still the registered one; if not, the home must be proved anew
 */
public record Residence(
        String streetCode, Address address, LocalDate registeredOn, boolean asRegistered, HomeKind homeKind) {}
