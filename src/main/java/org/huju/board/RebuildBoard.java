package org.huju.board;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Service;

/**
 * Takes the cases that were open before there was a board onto it, once, when the first node of this version starts: before it answers
 * anybody and does any job, so that no case moves meanwhile. A start that is cut off goes on where it was.
 */
@Service
class RebuildBoard implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RebuildBoard.class);

    /** Before the web server, which takes requests from {@code DEFAULT_PHASE - 2048} on. */
    private static final int BEFORE_REQUESTS = DEFAULT_PHASE - 4096;

    private final BoardRebuild rebuild;
    private final RebuildBatch batch;
    private final Clock clock;
    private final int size;
    private volatile boolean running;

    RebuildBoard(
            BoardRebuild rebuild, RebuildBatch batch, Clock clock, @Value("${huju.board.rebuild-batch:200}") int size) {
        this.rebuild = rebuild;
        this.batch = batch;
        this.clock = clock;
        this.size = size;
    }

    @Override
    public void start() {
        running = true;
        rebuild();
    }

    /** Does nothing once it is done. */
    void rebuild() {
        if (rebuild.done()) {
            return;
        }
        long cases = 0;
        int taken = size;
        while (taken > 0) {
            taken = batch.take(size);
            cases += taken;
        }
        rebuild.finish(clock.instant());
        log.info("the board has taken in {} processes that were open before it", cases);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_REQUESTS;
    }
}
