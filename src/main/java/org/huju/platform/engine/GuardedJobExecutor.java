package org.huju.platform.engine;

import org.camunda.bpm.engine.impl.jobexecutor.AcquireJobsRunnable;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;

/**
 * The starter's job executor, which takes no job before it is allowed to: {@link #start} by whomever does nothing until then.
 */
class GuardedJobExecutor extends SpringJobExecutor {

    private boolean allowed;

    @Override
    public synchronized void start() {
        if (allowed) {
            super.start();
        }
    }

    /** Takes jobs from now on. An acquisition that has died of an {@link Error} is begun anew: the engine never notices. */
    synchronized void allow() {
        allowed = true;
        if (isActive() && !isAcquiring()) {
            shutdown();
        }
        start();
    }

    /** Takes no more jobs; those it has taken are carried out. */
    synchronized void forbid() {
        allowed = false;
        shutdown();
    }

    /** Whether there is really somebody who looks for jobs; {@link #isActive} only says that he was sent. */
    boolean isAcquiring() {
        Thread acquisition = jobAcquisitionThread;
        return acquisition != null && acquisition.isAlive();
    }

    /** A step that is committed while the executor stops finds nobody to wake, and the engine's own would fail on it. */
    @Override
    public void jobWasAdded() {
        AcquireJobsRunnable acquisition = acquireJobsRunnable;
        if (acquisition != null) {
            acquisition.jobWasAdded();
        }
    }
}
