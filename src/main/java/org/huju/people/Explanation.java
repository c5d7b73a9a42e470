package org.huju.people;

/** What somebody explains in own words, 5 to 500 characters; line breaks become spaces. */
public record Explanation(String value) {

    static final int SHORTEST = 5;
    static final int LONGEST = 500;

    public Explanation {
        if (value.codePoints().anyMatch(Text::isUnprintable)) {
            throw new InvalidValue("说明中有不能使用的控制字符，请删除后重填。");
        }
        if (Text.length(value) < SHORTEST || Text.length(value) > LONGEST) {
            throw new InvalidValue("说明应为5至500个字。");
        }
    }

    /** @throws InvalidValue if it is too short, too long or holds other control characters */
    public static Explanation parse(String raw) {
        return new Explanation(Text.trimmed(raw.replaceAll("\\R", " ")));
    }

    /** It may speak of anybody. */
    @Override
    public String toString() {
        return "Explanation";
    }
}
