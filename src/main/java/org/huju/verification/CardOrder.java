package org.huju.verification;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.huju.people.IdNumber;
import org.huju.people.Sex;

/**
 * What the card factory prints (article 12).
 *
 * @param orderNo the idempotency key: the same number never makes two cards; 1 to 64 of A-Z, a-z, 0-9 and hyphen
 * @param issuedBy the issuing police office's Chinese name
 * @param issuedOn the day the card was signed
 */
public record CardOrder(
        String orderNo,
        String name,
        Sex sex,
        LocalDate birthDate,
        IdNumber idNumber,
        String householdAddress,
        String residenceAddress,
        String issuedBy,
        LocalDate issuedOn) {

    private static final Pattern ORDER_NO = Pattern.compile("[A-Za-z0-9-]{1,64}");

    public CardOrder {
        if (!ORDER_NO.matcher(orderNo).matches()) {
            throw new IllegalArgumentException("orderNo must be 1 to 64 of A-Z, a-z, 0-9 and hyphen");
        }
    }

    @Override
    public String toString() {
        return "CardOrder[" + orderNo + "]";
    }
}
