package org.huju.platform.forms;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.huju.platform.access.AccessLog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Serves Tasklist's forms from the case record and takes what they send into it, in the transaction of the engine's step.
 *
 * <p>What must be corrected comes back as {@link FormFieldValidationException}, which the engine's REST interface answers
 * with 400 and the message.
 */
class FormGateway extends FormServiceImpl {

    private final ProcessEngineConfigurationImpl engine;
    private final FormRegister forms;
    private final ObjectProvider<AccessLog> accessLog;
    private final ObjectProvider<CaseLock> caseLocks;
    private final FormTimes times;
    private final HandOnTask handOnTask;

    FormGateway(
            ProcessEngineConfigurationImpl engine,
            FormRegister forms,
            ObjectProvider<AccessLog> accessLog,
            ObjectProvider<CaseLock> caseLocks,
            FormTimes times) {
        this.engine = engine;
        this.forms = forms;
        this.accessLog = accessLog;
        this.caseLocks = caseLocks;
        this.times = times;
        this.handOnTask = new HandOnTask(engine);
    }

    @Override
    public VariableMap getTaskFormVariables(String taskId, Collection<String> names, boolean deserialize) {
        return times.of(
                "open",
                timed -> inOneStep(() -> {
                    HandOnTask.Opened opened = handOnTask.open(taskId);
                    timed.is(opened.formKey());
                    TaskInHand task = opened.task();
                    accessLog.getObject().opened(task.person().id(), task.caseId(), taskId, opened.formKey());
                    TaskForm form = forms.taskForm(opened.formKey());
                    return asVariables(asTheHouse(() -> form.open(task)));
                }));
    }

    @Override
    public VariableMap getStartFormVariables(String definitionId, Collection<String> names, boolean deserialize) {
        return inOneStep(() -> {
            Person person = handOnTask.person();
            StartForm form = startForm(definitionId);
            return asVariables(asTheHouse(() -> form.open(person)));
        });
    }

    @Override
    public ProcessInstance submitStartForm(String definitionId, Map<String, Object> properties) {
        return submitStartForm(definitionId, null, properties);
    }

    @Override
    public ProcessInstance submitStartForm(String definitionId, String businessKey, Map<String, Object> properties) {
        return times.of("submit", timed -> {
            FormValues values = new FormValues(FormJson.plain(properties));
            timed.is(prepare(definitionId, values));
            return inOneStep(() -> {
                Person person = handOnTask.person();
                StartForm form = startForm(definitionId);
                StartForm.Start start = asTheHouse(() -> form.submit(person, values));
                return super.submitStartForm(definitionId, start.caseId(), start.flags());
            });
        });
    }

    /** @return the key of the process */
    private String prepare(String definitionId, FormValues values) {
        Person person = handOnTask.person();
        StartForm form = startForm(definitionId);
        return correctable(() -> Correctable.in(() -> {
            form.prepare(person, values);
            return processOf(definitionId);
        }));
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        submitTaskFormWithVariablesInReturn(taskId, properties, false);
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserialize) {
        return times.of(
                "submit",
                timed -> inOneStep(() -> {
                    lock(handOnTask.open(taskId).task().caseId());
                    HandOnTask.Opened opened = handOnTask.takeUp(taskId);
                    timed.is(opened.formKey());
                    TaskInHand task = opened.task();
                    accessLog.getObject().submitted(task.person().id(), task.caseId(), taskId, opened.formKey());
                    FormValues values = new FormValues(FormJson.plain(properties));
                    TaskForm form = forms.taskForm(opened.formKey());
                    Submission submission = asTheHouse(() -> form.submit(task, values));
                    if (submission instanceof Submission.Completed completed) {
                        super.submitTaskForm(taskId, completed.flags());
                    }
                    return Variables.createVariables();
                }));
    }

    /** The case is of one kind; the locks of the others find nothing to hold. */
    private void lock(String caseId) {
        caseLocks.forEach(lock -> lock.lock(caseId));
    }

    private StartForm startForm(String definitionId) {
        return forms.startForm(processOf(definitionId));
    }

    private String processOf(String definitionId) {
        return engine.getRepositoryService().getProcessDefinition(definitionId).getKey();
    }

    private static VariableMap asVariables(Map<String, Object> values) {
        VariableMap variables = Variables.createVariables();
        values.forEach((key, value) -> variables.putValueTyped(key, FormJson.typed(value)));
        return variables;
    }

    /** Who may do this has been settled before; the form's code then reads and writes in the house's own name. */
    private static <T> T asTheHouse(Callable<T> work) {
        return Context.getCommandContext().runWithoutAuthorization(work);
    }

    /** One command of the engine is one transaction, and our tables take part in it. */
    private <T> T inOneStep(Supplier<T> work) {
        return correctable(() -> commandExecutor.execute(context -> Passage.through(() -> Correctable.in(work))));
    }

    private static <T> T correctable(Supplier<T> step) {
        try {
            return step.get();
        } catch (Correctable e) {
            throw new FormFieldValidationException(e.problems(), e.getMessage());
        } catch (OptimisticLockingException | ConcurrencyFailureException e) {
            throw new FormFieldValidationException(null, "这件申请刚刚有变化，请刷新后再办理", e);
        }
    }
}
