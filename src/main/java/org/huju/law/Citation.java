package org.huju.law;

/**
 * Names the place in the law a value or a decision rests on.
 *
 * @param act id of the act, e.g. {@code shanghai-permit}
 * @param actTitle full Chinese title without brackets
 * @param article number of the article, from 1
 * @param paragraph number of the paragraph, from 1; 0 when the whole article is meant
 */
public record Citation(String act, String actTitle, int article, int paragraph) {

    /** As a notice writes it: 《上海市居住证管理办法》第十二条. */
    public String label() {
        return "《" + actTitle + "》第" + ChineseNumber.of(article) + "条";
    }

    /** With the paragraph where one is named: 《上海市居住证管理办法》第十二条第二款. */
    public String fullLabel() {
        return paragraph == 0 ? label() : label() + "第" + ChineseNumber.of(paragraph) + "款";
    }
}
