package org.huju.processmap;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.huju.processmap.Expression.Call;

/** Whatever an expression calls is a public method of a bean. */
final class ExpressionCheck implements Check {

    private static final Set<String> OF_THE_ENGINE = Set.of("execution", "task");

    @Override
    public Stream<Fault> faults(ProcessModel model, House house) {
        return Expression.in(model.bpmn()).stream()
                .flatMap(expression -> expression
                        .calls()
                        .filter(call -> !OF_THE_ENGINE.contains(call.bean()))
                        .filter(call -> !exists(call, house.beans().get(call.bean())))
                        .map(call -> new Fault(
                                model.file(),
                                expression.element(),
                                expression.text() + " calls no public method " + call.method() + " of a bean "
                                        + call.bean() + "; write it or correct the name")));
    }

    private static boolean exists(Call call, Class<?> bean) {
        return bean != null
                && Modifier.isPublic(bean.getModifiers())
                && Arrays.stream(bean.getMethods()).anyMatch(method -> answers(method, call));
    }

    private static boolean answers(Method method, Call call) {
        return method.getName().equals(call.method()) && method.getParameterCount() == call.arguments();
    }
}
