package org.huju.e2e;

import java.nio.file.Path;

/** Where pictures go: into the documents with {@code -Dtour.pictures=true}, else aside. */
final class Pictures {

    private Pictures() {}

    static Path file(String name) {
        Path directory = Boolean.getBoolean("tour.pictures") ? Path.of("docs", "images") : Path.of("target", "images");
        return directory.resolve(name + ".png");
    }
}
