package org.huju.standing;

import java.time.LocalDate;
import java.util.List;

/**
 * How a permit stands today and what follows from it. Nothing in it tells who the holder is.
 *
 * @param permitNo 居住证编号
 * @param state {@code VALID}, {@code SUSPENDED} or {@code CANCELLED}
 * @param stateLabel the same in Chinese
 * @param since from when it has stood so
 * @param validUntil 签注有效期限
 * @param yearsFrom from when the years of residence count without a break
 * @param continuousYears whole years from then until today, or until it ceased to hold
 * @param purpose what it was asked for
 * @param services 基本公共服务 (article 17) that may be used today; none while the permit does not hold
 * @param conveniences 便利 (article 18), likewise
 * @param noneBecause why there are none, with the article; null while the permit holds
 * @param card the card that was asked about; null if none was
 */
public record Standing(
        String permitNo,
        String state,
        String stateLabel,
        LocalDate since,
        LocalDate validUntil,
        LocalDate yearsFrom,
        int continuousYears,
        Asked purpose,
        List<Use> services,
        List<Use> conveniences,
        String noneBecause,
        Card card) {

    /**
     * A service or a convenience.
     *
     * @param article with the item
     */
    public record Use(String code, String name, String article) {}

    /** @param available whether it may be used on the strength of the permit today */
    public record Asked(String code, String name, String article, boolean available) {}

    /**
     * @param state {@code CURRENT}, {@code LOST}, {@code DAMAGED}, or {@code UNKNOWN} if it never stood for this permit
     * @param stateLabel the same in Chinese
     * @param since from when it must not be relied on; null unless it was given up
     */
    public record Card(String cardNo, String state, String stateLabel, LocalDate since) {}
}
