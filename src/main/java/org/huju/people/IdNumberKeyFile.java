package org.huju.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** The demonstration's own master key, made once and readable by its owner alone. Losing the file loses the demonstration's ID numbers. */
final class IdNumberKeyFile {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private IdNumberKeyFile() {}

    /** The key in the file, in base64; the file is made if there is none. */
    static String readOrMake(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The demonstration's key cannot be kept in " + file + ".", unreadable);
        }
    }

    /** Written aside and then linked, so that two starts at once end with one key and none ever reads half of it. */
    private static void make(Path file) throws IOException {
        Path directory = Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(directory, "id-number", ".new", ownerOnly(directory));
        try {
            Files.writeString(draft, newKey());
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException anotherStartWasFirst) {
            // Its key is as good as ours.
        } finally {
            Files.delete(draft);
        }
    }

    private static String newKey() {
        byte[] key = new byte[SealingKeys.MASTER_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key) + "\n";
    }

    private static FileAttribute<?>[] ownerOnly(Path directory) {
        boolean posix = directory.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }
}
