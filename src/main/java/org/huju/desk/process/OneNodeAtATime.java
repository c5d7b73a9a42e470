package org.huju.desk.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/**
 * Does work on the engine in one transaction, while other nodes that start at the same time wait: they then find it done. The lock is the
 * row the engine itself takes at its start; with the transaction it is gone, also when the node dies.
 */
final class OneNodeAtATime {

    private final ProcessEngineConfigurationImpl engine;

    OneNodeAtATime(ProcessEngine engine) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    void run(Runnable work) {
        engine.getCommandExecutorTxRequired().execute(context -> {
            context.getPropertyManager().acquireExclusiveLockForStartup();
            work.run();
            return null;
        });
    }
}
