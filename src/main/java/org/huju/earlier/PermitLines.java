package org.huju.earlier;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.huju.InvalidInput;

/**
 * The lines of a file, one at a time: the file is never in memory. A line is a row, so that a quotation mark that somebody forgot spoils
 * its own row and not all that follow.
 */
final class PermitLines implements Closeable {

    static final int LONGEST = 8192;
    private static final int CHUNK = 1 << 16;

    private final InputStream file;
    private final byte[] chunk = new byte[CHUNK];
    private final ByteArrayOutputStream text = new ByteArrayOutputStream(512);
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    private int at;
    private int filled;
    private Position next;

    /** @param file stands at that position */
    PermitLines(InputStream file, Position from) {
        this.file = file;
        this.next = from;
    }

    /** Of the line that {@link #read} reads next. */
    Position next() {
        return next;
    }

    /**
     * @return without its line break; null at the end
     * @throws InvalidInput if it is too long for a row or not in UTF-8
     */
    String read() throws IOException {
        text.reset();
        long bytes = 0;
        boolean ended = false;
        while (!ended && more()) {
            int end = lineBreak();
            ended = end < filled;
            text.write(chunk, at, end - at);
            int used = (ended ? end + 1 : end) - at;
            bytes += used;
            at += used;
            requireShort();
        }
        if (bytes == 0) {
            return null;
        }
        String line = decoded();
        next = new Position(next.line() + 1, next.offset() + bytes);
        return line;
    }

    private boolean more() throws IOException {
        if (at == filled) {
            filled = Math.max(0, file.read(chunk));
            at = 0;
        }
        return filled > 0;
    }

    private int lineBreak() {
        int end = at;
        while (end < filled && chunk[end] != '\n') {
            end++;
        }
        return end;
    }

    private void requireShort() {
        if (text.size() > LONGEST) {
            throw new InvalidInput("file", "第" + next.line() + "行超过" + LONGEST + "字节，不是一行居住证数据，请核对文件是否按行分隔");
        }
    }

    private String decoded() {
        byte[] bytes = text.toByteArray();
        try {
            String line = utf8.decode(ByteBuffer.wrap(bytes)).toString();
            return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        } catch (CharacterCodingException e) {
            throw new InvalidInput(
                    "file", "第" + next.line() + "行不是UTF-8编码" + Encodings.guess(bytes) + "，请另存为“CSV UTF-8”后重新导入");
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
