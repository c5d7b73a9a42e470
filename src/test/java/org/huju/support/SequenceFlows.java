package org.huju.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Notes every sequence flow that a path test takes, for {@code EverySequenceFlowTest}. The notes are the JVM's, so that they
 * add up over test classes; what is rolled back is not noted.
 */
public class SequenceFlows extends AbstractProcessEnginePlugin {

    /** What the names of path tests end in; only they count. */
    public static final String PATH_TEST = "PathTest";

    private static final Set<String> TAKEN = ConcurrentHashMap.newKeySet();
    private static final Set<String> FINISHED = ConcurrentHashMap.newKeySet();
    private static volatile boolean counting;

    static void walkedBy(Class<?> test) {
        counting = test.getNestHost().getName().endsWith(PATH_TEST);
    }

    static void walkedByNobody() {
        counting = false;
    }

    static void finished(Class<?> test) {
        FINISHED.add(test.getNestHost().getName());
    }

    /** {@code process/flow}. */
    public static Set<String> taken() {
        return new TreeSet<>(TAKEN);
    }

    /** The test classes that this JVM has been through. */
    public static Collection<String> finishedTests() {
        return List.copyOf(FINISHED);
    }

    /** {@code process/flow} of the latest version of every deployed model. */
    public static Set<String> ofAllModels(RepositoryService repository) {
        Set<String> flows = new TreeSet<>();
        repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .list()
                .forEach(process -> repository
                        .getBpmnModelInstance(process.getId())
                        .getModelElementsByType(SequenceFlow.class)
                        .forEach(flow -> flows.add(process.getKey() + "/" + flow.getId())));
        return flows;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = configuration.getCustomPreBPMNParseListeners();
        if (listeners == null) {
            listeners = new ArrayList<>();
            configuration.setCustomPreBPMNParseListeners(listeners);
        }
        listeners.add(new Note());
    }

    private static class Note extends AbstractBpmnParseListener {

        @Override
        public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
            String process = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey();
            String name = process + "/" + flow.getId();
            flow.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) execution -> note(name));
        }

        private static void note(String flow) {
            if (counting) {
                Context.getCommandContext()
                        .getTransactionContext()
                        .addTransactionListener(TransactionState.COMMITTED, context -> TAKEN.add(flow));
            }
        }
    }
}
