package org.huju.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads {@code desk/shanghai-streets.csv}; where it comes from stands in the README beside it. No field of it holds a comma. */
final class StreetsFile {

    private static final String FILE = "desk/shanghai-streets.csv";
    private static final String HEADER = "district_code,district,street_code,street";

    private StreetsFile() {}

    static List<Street> read() {
        try (InputStream csv = StreetsFile.class.getClassLoader().getResourceAsStream(FILE)) {
            if (csv == null) {
                throw new IllegalStateException(FILE + " is not on the classpath.");
            }
            return parse(new String(csv.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE + " cannot be read.", unreadable);
        }
    }

    /** @throws IllegalStateException naming the line that is not as it should be */
    static List<Street> parse(String csv) {
        List<String> lines = csv.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalStateException(FILE + " does not begin with " + HEADER);
        }
        return lines.stream().skip(1).map(StreetsFile::street).toList();
    }

    private static Street street(String line) {
        if (!line.matches("(\\d{6}),([^,]+区),(\\1\\d{3}),([^,]+)")) {
            throw new IllegalStateException(FILE + " has a line that is no street: " + line);
        }
        String[] fields = line.split(",");
        return new Street(fields[0], fields[1], fields[2], fields[3]);
    }
}
