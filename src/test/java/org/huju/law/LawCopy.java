package org.huju.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of {@code law/} that a test may spoil or amend. */
final class LawCopy {

    private LawCopy() {}

    static void into(Path directory) throws IOException {
        Path real = Path.of("law");
        try (Stream<Path> files = Files.walk(real)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = directory.resolve(real.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** Replaces the first occurrence, which must be there. */
    static void replace(Path file, String original, String replacement) throws IOException {
        String content = Files.readString(file);
        int at = content.indexOf(original);
        assertThat(at).as("%s in %s", original, file).isNotNegative();
        Files.writeString(file, content.substring(0, at) + replacement + content.substring(at + original.length()));
    }
}
