package org.huju.earlier;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The report beside the file: {@code <file>.bad-rows.csv} with line, field and problem. It holds nothing of the rows themselves. */
final class BadRowsFile {

    /** Spreadsheets take a file for UTF-8 only if it begins so. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private BadRowsFile() {}

    static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".bad-rows.csv");
    }

    /** From the record, so that an import that was cut off has all its rows in it; no report where none is bad. */
    static void write(Path file, PermitImports imports, PermitImport done) throws IOException {
        if (done.bad() == 0) {
            Files.deleteIfExists(beside(file));
            return;
        }
        try (BufferedWriter report = Files.newBufferedWriter(beside(file))) {
            report.write(BYTE_ORDER_MARK + "line,field,problem\r\n");
            imports.badRows(done.id(), row -> write(report, row));
        }
    }

    private static void write(BufferedWriter report, BadRow row) {
        try {
            report.write(row.line() + "," + row.field() + ",\"" + row.problem().replace("\"", "\"\"") + "\"\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
