package org.huju.alerts.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.incident.IncidentHandler;
import org.camunda.bpm.engine.runtime.Incident;
import org.huju.alerts.AlertOnIncidents;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts {@link IncidentAlerts} in the place of the engine's own handler of failed jobs. */
@Component
class IncidentAlertsPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<AlertOnIncidents> alerts;

    IncidentAlertsPlugin(ObjectProvider<AlertOnIncidents> alerts) {
        this.alerts = alerts;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<IncidentHandler> handlers = configuration.getCustomIncidentHandlers() == null
                ? new ArrayList<>()
                : new ArrayList<>(configuration.getCustomIncidentHandlers());
        handlers.add(new IncidentAlerts(Incident.FAILED_JOB_HANDLER_TYPE, alerts));
        configuration.setCustomIncidentHandlers(handlers);
    }
}
