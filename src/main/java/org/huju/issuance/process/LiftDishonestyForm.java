package org.huju.issuance.process;

import java.util.Map;
import org.huju.issuance.LiftDishonesty;
import org.huju.issuance.ListedCase;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Person;
import org.huju.platform.forms.StartForm;
import org.springframework.stereotype.Component;

/** 申请解除不诚信记录, by the number of the case that brought it about; the person's own number is not asked for. */
@Component
class LiftDishonestyForm implements StartForm {

    private final CentreCases cases;
    private final LiftDishonesty liftDishonesty;

    LiftDishonestyForm(CentreCases cases, LiftDishonesty liftDishonesty) {
        this.cases = cases;
        this.liftDishonesty = liftDishonesty;
    }

    @Override
    public String processKey() {
        return "lift-dishonesty";
    }

    @Override
    public Map<String, Object> open(Person person) {
        return Map.of();
    }

    @Override
    public Start submit(Person person, FormValues values) {
        ListedCase listed = cases.listed(values, person);
        liftDishonesty.request(listed.id(), values.required("reason", "解除的理由"), person.id());
        return new Start(listed.id().toString(), Map.of());
    }
}
