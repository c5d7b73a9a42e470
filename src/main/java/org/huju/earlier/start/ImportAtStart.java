package org.huju.earlier.start;

import java.nio.file.Path;
import org.huju.InvalidInput;
import org.huju.earlier.ImportEarlierPermits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * {@code --huju.earlier-permits.file=/path/permits.csv}: takes that file in beside the node's other work, which does not wait for it. A node
 * that is stopped ends the batch it is at, and goes on from there when it is started with the same option.
 */
@Component
@ConditionalOnProperty("huju.earlier-permits.file")
class ImportAtStart {

    private static final Logger log = LoggerFactory.getLogger(ImportAtStart.class);

    private final ImportEarlierPermits importEarlierPermits;
    private final Path file;
    private final int rowsPerBatch;
    private volatile boolean goOn = true;
    private Thread work;

    ImportAtStart(
            ImportEarlierPermits importEarlierPermits,
            @Value("${huju.earlier-permits.file}") Path file,
            @Value("${huju.earlier-permits.rows-per-batch:20000}") int rowsPerBatch) {
        this.importEarlierPermits = importEarlierPermits;
        this.file = file.toAbsolutePath();
        this.rowsPerBatch = rowsPerBatch;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        work = new Thread(this::run, "earlier permits");
        work.setDaemon(true);
        work.start();
    }

    private void run() {
        log.info("earlier permits: taking in {}", file);
        try {
            log.info("earlier permits: {}", importEarlierPermits.from(file, rowsPerBatch, () -> goOn));
        } catch (InvalidInput e) {
            log.error("earlier permits: {} was not taken in: {}", file, e.getMessage());
        } catch (RuntimeException e) {
            // Its message may repeat a row, and so may those of its causes.
            log.error("earlier permits: the import of {} stopped: {}", file, causes(e));
        }
    }

    private static String causes(Throwable e) {
        String name = e.getClass().getName();
        return e.getCause() == null ? name : name + ", caused by " + causes(e.getCause());
    }

    @EventListener(ContextClosedEvent.class)
    void end() throws InterruptedException {
        goOn = false;
        if (work != null) {
            work.join();
        }
    }
}
