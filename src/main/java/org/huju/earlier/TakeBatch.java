package org.huju.earlier;

import java.util.ArrayList;
import java.util.List;
import org.huju.earlier.PermitImports.TakenIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the rows of a batch and how far the import has come, both or neither. */
@Service
class TakeBatch {

    private final EarlierPermits permits;
    private final PermitImports imports;

    TakeBatch(EarlierPermits permits, PermitImports imports) {
        this.permits = permits;
        this.imports = imports;
    }

    @Transactional
    public PermitImport take(PermitImport before, Batch batch, Position next) {
        TakenIn taken = permits.record(before.id(), batch.rows());
        List<BadRow> bad = new ArrayList<>(batch.bad());
        bad.addAll(taken.bad());
        return imports.advance(before, next, new TakenIn(taken.added(), taken.known(), bad));
    }
}
