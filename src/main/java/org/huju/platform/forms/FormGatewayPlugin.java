package org.huju.platform.forms;

import io.micrometer.core.instrument.MeterRegistry;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.huju.platform.access.AccessLog;
import org.huju.platform.engine.ParseListeners;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the gateway in the place of the engine's own form service. */
@Component
class FormGatewayPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<TaskForm> taskForms;
    private final ObjectProvider<StartForm> startForms;
    private final ObjectProvider<AccessLog> accessLog;
    private final ObjectProvider<CaseLock> caseLocks;
    private final ObjectProvider<MeterRegistry> meters;

    FormGatewayPlugin(
            ObjectProvider<TaskForm> taskForms,
            ObjectProvider<StartForm> startForms,
            ObjectProvider<AccessLog> accessLog,
            ObjectProvider<CaseLock> caseLocks,
            ObjectProvider<MeterRegistry> meters) {
        this.taskForms = taskForms;
        this.startForms = startForms;
        this.accessLog = accessLog;
        this.caseLocks = caseLocks;
        this.meters = meters;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setFormService(new FormGateway(
                configuration, new FormRegister(taskForms, startForms), accessLog, caseLocks, new FormTimes(meters)));
        ParseListeners.add(configuration, new OnlyThroughForms());
    }
}
