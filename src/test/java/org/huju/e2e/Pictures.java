package org.huju.e2e;

import java.nio.file.Path;

/** Where pictures go: into the documents with {@code -Dtour.pictures=true}, else aside. */
final class Pictures {

    private Pictures() {}

    /** For the tour in the documents. */
    static Path tour(String name) {
        return Boolean.getBoolean("tour.pictures") ? Path.of("docs", "images", name + ".png") : aside(name);
    }

    static Path aside(String name) {
        return Path.of("target", "images", name + ".png");
    }
}
