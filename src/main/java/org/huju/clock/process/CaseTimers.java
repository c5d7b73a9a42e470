package org.huju.clock.process;

import java.util.UUID;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.clock.ClockWatch;
import org.huju.clock.StatutoryClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whenever a clock has moved, the engine's timers and tasks of its case follow, in the same transaction. */
@Component
class CaseTimers implements ClockWatch {

    /** Asked for late: the engine's own beans need not be there when the clocks are put together. */
    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;

    CaseTimers(ObjectProvider<ProcessEngineConfigurationImpl> engine) {
        this.engine = engine;
    }

    @Override
    public void changed(StatutoryClock before, StatutoryClock after) {
        if (!after.state().finished()) {
            follow(after.key().caseId());
        }
    }

    private void follow(UUID caseId) {
        engine.getObject().getCommandExecutorTxRequired().execute(context -> {
            context.runWithoutAuthorization(() -> {
                for (ProcessInstance instance : instances(caseId)) {
                    timersOf(context, instance).follow();
                }
                return null;
            });
            return null;
        });
    }

    /** The case's own process and those it has called. */
    private Iterable<ProcessInstance> instances(UUID caseId) {
        return engine.getObject()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .list();
    }

    private static InstanceTimers timersOf(CommandContext context, ProcessInstance instance) {
        return new InstanceTimers(context, instance.getProcessInstanceId());
    }
}
