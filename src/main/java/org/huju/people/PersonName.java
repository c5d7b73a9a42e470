package org.huju.people;

import java.util.Set;

/**
 * A name as the ID card has it: Chinese characters, rare ones too, and {@code ·} between the parts of a name. Two to fifty characters,
 * counted as a reader counts them.
 *
 * <p>A Latin letter beside Chinese characters is let through, for a few cards have one and refusing it would leave the person no way; a
 * name in letters alone is no name from an ID card.
 */
public record PersonName(String value) {

    static final int SHORTEST = 2;
    static final int LONGEST = 50;
    private static final char DOT = '·';
    /** What input methods put where the card has a middle dot. */
    private static final Set<Integer> DOTS =
            Set.of((int) '·', (int) '•', (int) '．', (int) '.', (int) '‧', (int) '・', (int) '･', (int) '∙', (int) '⋅');

    public PersonName {
        check(value);
    }

    /**
     * Reads a name as people type it: spaces are dropped and every kind of middle dot becomes {@code ·}.
     *
     * @throws InvalidValue with the first thing wrong
     */
    public static PersonName parse(String raw) {
        StringBuilder name = new StringBuilder();
        Text.trimmed(raw)
                .codePoints()
                .filter(cp -> !Text.isSpace(cp))
                .map(cp -> DOTS.contains(cp) ? DOT : cp)
                .forEach(name::appendCodePoint);
        return new PersonName(name.toString());
    }

    /** For example {@code 张*}, {@code 阿***}: the first character and a star for each of the others. */
    public String masked() {
        int second = value.offsetByCodePoints(0, 1);
        return value.substring(0, second) + "*".repeat(Text.length(value) - 1);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static void check(String name) {
        int length = Text.length(name);
        if (length == 0) {
            throw new InvalidValue("请填写姓名，与居民身份证一致。");
        }
        if (name.codePoints().anyMatch(cp -> !isAllowed(cp))) {
            throw new InvalidValue("姓名中有不能使用的字符（数字、表情、符号或控制字符），请按居民身份证填写汉字和间隔号“·”。");
        }
        if (name.codePoints().noneMatch(PersonName::isChinese)) {
            throw new InvalidValue("姓名中没有汉字，请按居民身份证填写中文姓名。");
        }
        if (length < SHORTEST) {
            throw new InvalidValue("姓名只有1个字，请填写姓和名的全称。");
        }
        if (length > LONGEST) {
            throw new InvalidValue("姓名超过50个字，请核对后重填。");
        }
        if (name.charAt(0) == DOT || name.charAt(name.length() - 1) == DOT || name.contains("··")) {
            throw new InvalidValue("姓名中的间隔号“·”只能单独用在两个字之间，请核对后重填。");
        }
    }

    private static boolean isAllowed(int codePoint) {
        return codePoint == DOT || isChinese(codePoint) || isLatin(codePoint);
    }

    /** Planes 2 and 3 are set aside for ideographs: a character newer than the Java runtime's tables is still one. */
    private static boolean isChinese(int codePoint) {
        int plane = codePoint >>> 16;
        return plane == 2 || plane == 3
                ? !Text.isUnprintable(codePoint)
                : Character.isIdeographic(codePoint)
                        && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    private static boolean isLatin(int codePoint) {
        return codePoint >= 'A' && codePoint <= 'Z' || codePoint >= 'a' && codePoint <= 'z';
    }
}
