package org.huju.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huju.people.IdNumber;

/** Registries that answer what the test says and remember what they were asked. */
class FixedRegistries implements Registries {

    final List<DepartmentQuestion> questions = new ArrayList<>();
    private final Function<IdNumber, Optional<RegisterEntry>> register;

    FixedRegistries(Function<IdNumber, Optional<RegisterEntry>> register) {
        this.register = register;
    }

    @Override
    public Optional<RegisterEntry> lookUp(IdNumber idNumber) {
        return register.apply(idNumber);
    }

    @Override
    public Optional<InsuranceRecord> insurance(IdNumber idNumber) {
        return Optional.empty();
    }

    @Override
    public DepartmentAnswer verify(DepartmentQuestion question) {
        questions.add(question);
        return new DepartmentAnswer(DepartmentAnswer.Result.CONFIRMED, "属实");
    }

    @Override
    public void order(CardOrder order) {
        throw new UnsupportedOperationException();
    }
}
