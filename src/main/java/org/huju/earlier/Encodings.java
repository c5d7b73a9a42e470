package org.huju.earlier;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/** What a line that is not in UTF-8 may be in: spreadsheets write the encoding of their machine unless they are told. */
final class Encodings {

    private Encodings() {}

    /** In Chinese, in brackets; empty if it cannot be told. */
    static String guess(byte[] line) {
        if (line.length > 1 && isByteOrderMark(line[0] & 0xFF, line[1] & 0xFF)) {
            return "（像是UTF-16编码，即“Unicode文本”）";
        }
        return reads(line, "GB18030") ? "（像是GBK编码，即“ANSI”）" : "";
    }

    private static boolean isByteOrderMark(int first, int second) {
        return first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF;
    }

    private static boolean reads(byte[] line, String charset) {
        try {
            Charset.forName(charset).newDecoder().decode(ByteBuffer.wrap(line));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
