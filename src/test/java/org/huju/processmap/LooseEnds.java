package org.huju.processmap;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.huju.platform.forms.StartForm;
import org.huju.platform.forms.TaskForm;

/** Ties that nothing holds on to any more: what is left when a box was renamed or removed. */
public final class LooseEnds {

    private static final List<Class<?>> NAMED_BY_MODELS =
            List.of(JavaDelegate.class, ExecutionListener.class, TaskListener.class, TaskForm.class, StartForm.class);

    private LooseEnds() {}

    /** Forms, decisions and classes that no model names. */
    public static List<Fault> of(Collection<ProcessModel> models, House house) {
        Set<String> named = new HashSet<>();
        models.forEach(model -> named.addAll(names(model)));
        return Stream.of(
                        house.forms().stream().map(form -> form + ".form"),
                        house.decisions().stream().map(decision -> decision + ".dmn"),
                        house.beans().keySet().stream()
                                .filter(bean -> isNamedByModels(house.beans().get(bean))))
                .flatMap(all -> all)
                .filter(name -> !named.contains(name))
                .sorted()
                .map(name -> new Fault("processes/", name, "no model names it; tie it to a box or delete it"))
                .toList();
    }

    private static boolean isNamedByModels(Class<?> bean) {
        return NAMED_BY_MODELS.stream().anyMatch(type -> type.isAssignableFrom(bean));
    }

    private static Set<String> names(ProcessModel model) {
        Set<String> names = new HashSet<>();
        for (BaseElement element : model.all(BaseElement.class)) {
            String form = FormCheck.form(element);
            if (form != null) {
                names.add(form + ".form");
                names.add(FormCheck.bean(form));
            }
        }
        model.all(BusinessRuleTask.class).forEach(task -> names.add(BindingCheck.decision(task) + ".dmn"));
        for (ModelElementInstance part : model.parts()) {
            names.add(DelegateCheck.bean(part));
        }
        return names;
    }
}
