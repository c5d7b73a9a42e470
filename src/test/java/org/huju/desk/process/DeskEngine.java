package org.huju.desk.process;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.huju.desk.Offices;

/** An engine with authorization on an empty PostgreSQL, and small models that have the real ones' ids. */
final class DeskEngine implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    final ProcessEngine engine;
    final Map<Object, Object> beans = new HashMap<>();

    DeskEngine() {
        try {
            postgres = EmbeddedPostgres.builder().start();
        } catch (IOException noDatabase) {
            throw new UncheckedIOException(noDatabase);
        }
        engine = newNode("one", ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
    }

    /** Another engine on the same tables, as a second node has. */
    ProcessEngine secondNode() {
        return newNode("two", ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
    }

    private ProcessEngine newNode(String name, String schemaUpdate) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("desk-" + name + "-" + postgres.getPort());
        configuration.setDataSource(postgres.getPostgresDatabase());
        configuration.setDatabaseSchemaUpdate(schemaUpdate);
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setAuthorizationEnabled(true);
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setDefaultUserPermissionNameForTask("TASK_WORK");
        configuration.setGeneralResourceWhitelistPattern("[a-zA-Z0-9.-]+");
        configuration.setQueryMaxResultsLimit(2000);
        configuration.setBeans(beans);
        configuration.setProcessEnginePlugins(List.of(new OfficeTaskAuthorizationsPlugin(new Offices())));
        return configuration.buildProcessEngine();
    }

    /** One user task whose queue and due date the starter gives: {@code groups}, {@code due}. */
    void deploy(String process, String userTask) {
        BpmnModelInstance model = Bpmn.createExecutableProcess(process)
                .startEvent()
                .userTask(userTask)
                .camundaCandidateGroups("${groups}")
                .camundaDueDate("${due}")
                .endEvent()
                .done();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(userTask + ".bpmn", model)
                .deploy();
    }

    void start(String process, String groups, Date due) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("groups", groups);
        variables.put("due", due);
        engine.getRuntimeService().startProcessInstanceByKey(process, variables);
    }

    /** Does something as the webapps do for a person who has logged in. */
    <T> T as(String user, Supplier<T> what) {
        List<String> groups = engine.getIdentityService().createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
        return as(user, groups, what);
    }

    <T> T as(String user, List<String> groups, Supplier<T> what) {
        engine.getIdentityService().setAuthentication(user, groups);
        try {
            return what.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    @Override
    public void close() throws IOException {
        engine.close();
        postgres.close();
    }
}
