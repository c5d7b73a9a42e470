package org.huju.earlier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.huju.InvalidInput;

/**
 * A file that has been read through once: its header is right, all of it is UTF-8, and no line is too long. Only then is anything of it
 * taken in.
 *
 * @param digest SHA-256 of the content
 * @param rows where the first row begins
 */
record CheckedFile(Path path, byte[] digest, Position rows) {

    /** @throws InvalidInput naming the line, if it cannot be imported */
    static CheckedFile check(Path path) throws IOException {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new InvalidInput("file", "找不到要导入的文件，或者没有读取的权限：" + path);
        }
        MessageDigest digest = sha256();
        try (InputStream file = new DigestInputStream(Files.newInputStream(path), digest);
                PermitLines lines = new PermitLines(file, Position.START)) {
            String header = lines.read();
            PermitColumns.requireHeader(header == null ? "" : header);
            Position rows = lines.next();
            String line = header;
            while (line != null) {
                line = lines.read();
            }
            return new CheckedFile(path, digest.digest(), rows);
        }
    }

    PermitLines from(Position position) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(path);
        return new PermitLines(Channels.newInputStream(channel.position(position.offset())), position);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
