package org.huju.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Two applications on one data directory would end each other's server. The lock dies with the process that holds it. */
final class DirectoryLock {

    private DirectoryLock() {}

    static void take(Path directory) throws IOException {
        Files.createDirectories(directory.getParent());
        Path file = directory.resolveSibling(directory.getFileName() + ".lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new IllegalStateException("another Huju is running on " + directory + "; stop it first");
        }
    }
}
