package org.huju.earlier;

import java.util.UUID;

/**
 * One file that is taken in, and how far it has come.
 *
 * @param fileName without its directory
 * @param next where reading goes on
 * @param added permits that are recorded now
 * @param known rows whose permit had been recorded before, with the same content
 * @param bad rows that were left out
 */
public record PermitImport(
        UUID id, String fileName, Position next, long added, long known, long bad, boolean finished) {

    @Override
    public String toString() {
        return fileName + ": " + added + " added, " + known + " known before, " + bad + " bad rows, "
                + (finished ? "finished" : "up to line " + next.line());
    }
}
