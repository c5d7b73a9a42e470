package org.huju.people;

/** The name of an employer as it is registered, on one line, 2 to 100 characters. Whose it is, is told by its number. */
public record OrganisationName(String value) {

    static final int SHORTEST = 2;
    static final int LONGEST = 100;

    public OrganisationName {
        if (value.codePoints().anyMatch(Text::isUnprintable)) {
            throw new InvalidValue("单位名称中有换行或其他控制字符，请删除后填写在一行内。");
        }
        if (Text.length(value) < SHORTEST || Text.length(value) > LONGEST) {
            throw new InvalidValue("单位名称应为2至100个字，请按登记的全称填写。");
        }
    }

    /** @throws InvalidValue if it is too short, too long or holds control characters */
    public static OrganisationName parse(String raw) {
        return new OrganisationName(Text.trimmed(raw));
    }
}
