package org.huju.board;

import java.util.regex.Pattern;
import org.huju.InvalidInput;

/** What a supervisor adds to an urging. It is read by others than those who may see the applicant's data, so it holds no numbers of people. */
final class UrgingWords {

    private static final int LONGEST = 200;
    private static final String FIELD = "text";

    /** Long enough for a telephone or an ID number, also where spaces or hyphens stand between; a case number has a letter before it. */
    private static final Pattern NUMBER_OF_A_PERSON = Pattern.compile("(?<![\\p{Alnum}-])\\p{Nd}(?:[ -]?\\p{Nd}){10,}");

    private UrgingWords() {}

    /** @throws InvalidInput if they are too long, hold control characters, or a number that may be somebody's */
    static String checked(String text) {
        String words = text == null ? "" : text.strip();
        if (words.codePointCount(0, words.length()) > LONGEST) {
            throw new InvalidInput(FIELD, "“催办留言”：最多" + LONGEST + "个字，请缩短");
        }
        if (words.codePoints().anyMatch(Character::isISOControl)) {
            throw new InvalidInput(FIELD, "“催办留言”：不能有换行和控制字符，请写成一行");
        }
        if (NUMBER_OF_A_PERSON.matcher(words).find()) {
            throw new InvalidInput(FIELD, "“催办留言”：不要写证件号码、电话号码，请用案件编号");
        }
        return words;
    }
}
