package org.huju.alerts.process;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.runtime.Incident;
import org.huju.alerts.AlertOnIncidents;
import org.springframework.beans.factory.ObjectProvider;

/** The engine's own handling of incidents, which also tells of each, in the transaction in which it is raised or removed. */
class IncidentAlerts extends DefaultIncidentHandler {

    private final ObjectProvider<AlertOnIncidents> alerts;

    IncidentAlerts(String type, ObjectProvider<AlertOnIncidents> alerts) {
        super(type);
        this.alerts = alerts;
    }

    @Override
    public Incident createIncident(IncidentContext context, String message) {
        Incident incident = super.createIncident(context, message);
        Optional<ProcessDefinitionEntity> process = process(context);
        alerts.getObject()
                .opened(
                        incident.getId(),
                        caseOf(context),
                        process.map(ProcessDefinitionEntity::getName).orElse("系统任务"),
                        process.flatMap(model -> step(model, context)).orElse("后台任务"));
        return incident;
    }

    @Override
    protected void removeIncident(IncidentContext context, boolean resolved) {
        Context.getCommandContext()
                .getIncidentManager()
                .findIncidentByConfiguration(context.getConfiguration())
                .forEach(incident -> alerts.getObject().closed(incident.getId()));
        super.removeIncident(context, resolved);
    }

    private static Optional<ProcessDefinitionEntity> process(IncidentContext context) {
        return Optional.ofNullable(context.getProcessDefinitionId())
                .map(id -> Context.getProcessEngineConfiguration()
                        .getDeploymentCache()
                        .findDeployedProcessDefinitionById(id));
    }

    private static Optional<String> step(ProcessDefinitionEntity process, IncidentContext context) {
        String failed = context.getFailedActivityId() == null ? context.getActivityId() : context.getFailedActivityId();
        return Optional.ofNullable(failed).map(process::findActivity).map(IncidentAlerts::nameOf);
    }

    private static String nameOf(ActivityImpl activity) {
        return activity.getName() == null ? activity.getId() : activity.getName();
    }

    /** The calendar's amendment and the like carry no case. */
    private static Optional<UUID> caseOf(IncidentContext context) {
        return Optional.ofNullable(context.getExecutionId())
                .map(id -> Context.getCommandContext().getExecutionManager().findExecutionById(id))
                .map(ExecutionEntity::getProcessBusinessKey)
                .flatMap(IncidentAlerts::uuid);
    }

    private static Optional<UUID> uuid(String businessKey) {
        try {
            return Optional.of(UUID.fromString(businessKey));
        } catch (IllegalArgumentException noCase) {
            return Optional.empty();
        }
    }
}
