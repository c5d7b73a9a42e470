package org.huju.issuance;

import java.util.UUID;

/**
 * The case that has put somebody on the dishonesty list, whatever its kind.
 *
 * @param number 收件编号
 * @param acceptanceNo empty where it was not accepted, or knows no acceptance
 * @param stage in Chinese
 * @param mark in Chinese; empty if there is none
 */
public record ListedCase(
        UUID id, String number, String acceptanceNo, String centreId, String personName, String stage, String mark) {

    @Override
    public String toString() {
        return number;
    }
}
