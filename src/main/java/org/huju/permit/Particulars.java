package org.huju.permit;

import java.util.Optional;

/**
 * 登记信息 (articles 7 and 13), as recorded: earlier records may lack a part, which is an empty text then.
 *
 * @param name as on the card
 * @param householdAddress 常住户口所在地住址
 * @param streetCode nine digits, the street or town of the residence
 * @param residenceAddress 居住地住址
 * @param ground on which it was issued (article 9); empty where an earlier record does not tell
 */
public record Particulars(
        String name,
        String phone,
        String householdAddress,
        String streetCode,
        String residenceAddress,
        Optional<Ground> ground) {

    @Override
    public String toString() {
        return "Particulars";
    }
}
