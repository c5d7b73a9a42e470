package org.huju.desk.process;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.huju.desk.Offices;
import org.springframework.stereotype.Component;

/** Puts {@link OfficeTaskAuthorizations} into the engine. */
@Component
class OfficeTaskAuthorizationsPlugin extends AbstractProcessEnginePlugin {

    private final Offices offices;

    OfficeTaskAuthorizationsPlugin(Offices offices) {
        this.offices = offices;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setResourceAuthorizationProvider(new OfficeTaskAuthorizations(offices));
    }
}
