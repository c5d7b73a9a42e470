package org.huju.law;

import java.io.IOException;
import java.nio.file.Path;

/** The law with one passage changed, for tests of other rooms. */
public final class ChangedLaw {

    private ChangedLaw() {}

    /**
     * @param directory an empty one
     * @param file below {@code law/}
     * @param original a passage that must be in it; its first occurrence is replaced
     */
    public static LawBook with(Path directory, String file, String original, String replacement) throws IOException {
        LawCopy.into(directory);
        LawCopy.replace(directory.resolve(file), original, replacement);
        return LawBook.load(LawFiles.in(directory));
    }
}
