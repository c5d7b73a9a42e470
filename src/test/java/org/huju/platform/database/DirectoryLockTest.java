package org.huju.platform.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryLockTest {

    @TempDir
    Path data;

    @Test
    void oneHujuHoldsADirectoryUntilItEnds() throws IOException {
        Path directory = data.resolve("postgres");
        try (DirectoryLock held = DirectoryLock.take(directory)) {
            assertThatIllegalStateException()
                    .as("a second beside %s", held)
                    .isThrownBy(() -> DirectoryLock.take(directory))
                    .withMessageContaining("another Huju");
        }
        assertThatCode(() -> DirectoryLock.take(directory).close()).doesNotThrowAnyException();
    }
}
