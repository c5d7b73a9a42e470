package org.huju.permit;

import java.util.regex.Pattern;
import org.huju.InvalidInput;

/** What can be a permit's number at all; with anything else no record is asked. */
public final class PermitNo {

    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9-]{1,40}");

    private PermitNo() {}

    /**
     * Reads a number as somebody typed it.
     *
     * @throws InvalidInput at {@code permitNo} if it cannot be one; what was typed is not repeated
     */
    public static String read(String typed) {
        String number = typed.strip();
        if (!NUMBER.matcher(number).matches()) {
            throw new InvalidInput("permitNo", "“居住证编号”应为1至40位的数字、英文字母或者连字符，请按证件上的编号填写");
        }
        return number;
    }
}
