package org.huju.platform.forms;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.BadUserRequestException;
import org.huju.FieldProblem;
import org.huju.InvalidInput;

/** Carries {@link InvalidInput} out of the engine as what it is to it, a bad request, which it does not log as a fault. */
class Correctable extends BadUserRequestException {

    private final transient List<FieldProblem> problems;

    private Correctable(InvalidInput invalid) {
        super(invalid.getMessage(), invalid);
        this.problems = invalid.problems();
    }

    static <T> T in(Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidInput e) {
            throw new Correctable(e);
        }
    }

    List<FieldProblem> problems() {
        return problems;
    }
}
