package org.huju.platform.forms;

import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;

/** Finds the code behind a form. Forms are asked for late, since they need the engine that this gateway is part of. */
class FormRegister {

    private final ObjectProvider<TaskForm> taskForms;
    private final ObjectProvider<StartForm> startForms;

    FormRegister(ObjectProvider<TaskForm> taskForms, ObjectProvider<StartForm> startForms) {
        this.taskForms = taskForms;
        this.startForms = startForms;
    }

    TaskForm taskForm(String key) {
        return find(taskForms, TaskForm::key, key);
    }

    StartForm startForm(String processKey) {
        return find(startForms, StartForm::processKey, processKey);
    }

    private static <T> T find(ObjectProvider<T> all, Function<T, String> key, String wanted) {
        return all.stream()
                .filter(form -> key.apply(form).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no code stands behind the form " + wanted));
    }
}
