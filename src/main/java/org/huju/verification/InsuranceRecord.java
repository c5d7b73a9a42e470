package org.huju.verification;

import org.huju.people.EmployerCode;

/**
 * What the social insurance knows of a person's work in this city.
 *
 * @param payer who pays now, or paid last
 * @param monthsOfLast12 months paid in time within the last 12, this month among them, without back-payments
 * @param paysNow whether this month is paid
 */
public record InsuranceRecord(EmployerCode payer, int monthsOfLast12, boolean paysNow) {

    @Override
    public String toString() {
        return "InsuranceRecord";
    }
}
