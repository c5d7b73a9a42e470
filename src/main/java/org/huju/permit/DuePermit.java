package org.huju.permit;

import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One permit of a batch of the night's work. */
@Service
class DuePermit {

    private final Permits permits;

    DuePermit(Permits permits) {
        this.permits = permits;
    }

    /** Reads it and does that wholly or, up to a savepoint of the batch, not at all. The caller holds its lock. */
    @Transactional(propagation = Propagation.NESTED)
    void handle(UUID id, Consumer<ValidPermit> work) {
        work.accept((ValidPermit) permits.get(id));
    }
}
