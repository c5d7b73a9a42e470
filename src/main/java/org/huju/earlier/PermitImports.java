package org.huju.earlier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The files that were taken in. */
public interface PermitImports {

    /** The right to import, which one process in the house has at a time; gone with the process that has it. */
    interface Turn {

        void close();
    }

    /** Empty while somebody else imports. */
    Optional<Turn> turn();

    /**
     * The import of that content, whether it is begun now, was cut off, or is finished.
     *
     * @param digest of the content; the file's name does not matter
     * @param rows where its first row begins
     */
    PermitImport of(byte[] digest, String fileName, Position rows);

    /**
     * Goes on to there.
     *
     * @throws IllegalStateException if somebody else has gone on meanwhile; the transaction has to be given up then
     */
    PermitImport advance(PermitImport before, Position next, TakenIn result);

    PermitImport finish(UUID id);

    /** In the order of their lines. */
    void badRows(UUID id, Consumer<BadRow> each);

    /** What became of some rows. */
    record TakenIn(int added, int known, List<BadRow> bad) {}
}
