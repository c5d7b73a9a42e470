package org.huju.people;

/** An address in free text on one line, at most 200 characters. What it stands for is compared with the register, not judged here. */
public record Address(String value) {

    static final int LONGEST = 200;

    public Address {
        if (value.isEmpty()) {
            throw new InvalidValue("请填写地址，具体到门牌号和室号。");
        }
        if (value.codePoints().anyMatch(Text::isUnprintable)) {
            throw new InvalidValue("地址中有换行或其他控制字符，请删除后填写在一行内。");
        }
        if (Text.length(value) > LONGEST) {
            throw new InvalidValue("地址超过200个字，请缩短后重填。");
        }
    }

    /** @throws InvalidValue if it is empty, too long or holds control characters */
    public static Address parse(String raw) {
        return new Address(Text.trimmed(raw));
    }

    /** Where someone lives is nobody's business in a log. */
    @Override
    public String toString() {
        return "Address of " + Text.length(value) + " characters";
    }
}
