package org.huju.law;

/**
 * A service or convenience whoever holds a permit may use (articles 17 and 18).
 *
 * @param rule id, e.g. {@code compulsory-education}
 * @param name as the article calls it
 * @param item number of the item in the article's list, from 1
 * @param provenance article, basis, dates of force
 */
public record Benefit(String rule, String name, int item, Provenance provenance) implements LegalRule {

    /** With the item: 《上海市居住证管理办法》第十七条第（一）项. */
    public String source() {
        return citation().label() + "第（" + ChineseNumber.of(item) + "）项";
    }
}
