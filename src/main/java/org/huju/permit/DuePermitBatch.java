package org.huju.permit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Goes through a batch so that what is wrong with one permit, even a row that cannot be read, holds up no other. */
@Service
class DuePermitBatch {

    private static final Logger log = LoggerFactory.getLogger(DuePermitBatch.class);

    private final DuePermits duePermits;
    private final DuePermit duePermit;

    DuePermitBatch(DuePermits duePermits, DuePermit duePermit) {
        this.duePermits = duePermits;
        this.duePermit = duePermit;
    }

    /**
     * What fails is named in the log and put off until the next night: found again at once, it would take the place of others for ever.
     *
     * @param task for the log
     * @param ids of permits the caller has locked
     * @return those that were done
     */
    List<UUID> each(String task, List<UUID> ids, LocalDate night, Consumer<ValidPermit> work) {
        List<UUID> done = new ArrayList<>();
        List<UUID> failed = new ArrayList<>();
        ids.forEach(id -> (isDone(task, id, work) ? done : failed).add(id));
        if (!failed.isEmpty()) {
            duePermits.putOff(failed, night.plusDays(1));
        }
        return done;
    }

    private boolean isDone(String task, UUID id, Consumer<ValidPermit> work) {
        try {
            duePermit.handle(id, work);
            return true;
        } catch (RuntimeException e) {
            // Its message might repeat what a row holds.
            log.error(
                    "{}: permit {} is put off until the next night by {}",
                    task,
                    id,
                    e.getClass().getName());
            return false;
        }
    }
}
