package org.huju.law;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the files of {@code law/} are read from: the classpath, or a directory when a test spoils one of them. */
interface LawFiles {

    /** Opens a file by its path below {@code law/}; empty when it does not exist. */
    Optional<InputStream> open(String path) throws IOException;

    static LawFiles onClasspath() {
        return path -> Optional.ofNullable(LawFiles.class.getResourceAsStream("/law/" + path));
    }

    static LawFiles in(Path directory) {
        return path -> {
            Path file = directory.resolve(path);
            return Files.exists(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
        };
    }
}
