package org.huju.platform.web;

/** How much an interface takes in one request, in bytes: enough for what it is there for, and no more. */
final class BodyLimits {

    private static final int KILO = 1024;
    private static final int FILE = 2048 * KILO;
    private static final int ESTIMATE = 16 * KILO;
    private static final int ANY_OTHER = 64 * KILO;

    private BodyLimits() {}

    static boolean apply(String path) {
        return path.startsWith("/api/");
    }

    static int of(String path) {
        return switch (path) {
            case "/api/points/applications/batch", "/api/points/rule-drafts" -> FILE;
            case "/api/points/estimates" -> ESTIMATE;
            default -> ANY_OTHER;
        };
    }

    static String label(int bytes) {
        return bytes >= KILO * KILO ? bytes / (KILO * KILO) + " MB" : bytes / KILO + " KB";
    }
}
