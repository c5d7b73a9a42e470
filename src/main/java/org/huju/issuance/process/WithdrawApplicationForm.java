package org.huju.issuance.process;

import java.util.Map;
import org.huju.issuance.PermitApplication;
import org.huju.issuance.WithdrawApplication;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Person;
import org.huju.platform.forms.StartForm;
import org.springframework.stereotype.Component;

/** 撤回 at the window of the centre that has the case. */
@Component
class WithdrawApplicationForm implements StartForm {

    private final CentreCases cases;
    private final WithdrawApplication withdrawApplication;

    WithdrawApplicationForm(CentreCases cases, WithdrawApplication withdrawApplication) {
        this.cases = cases;
        this.withdrawApplication = withdrawApplication;
    }

    @Override
    public String processKey() {
        return "withdraw-application";
    }

    @Override
    public Map<String, Object> open(Person person) {
        return Map.of();
    }

    @Override
    public Start submit(Person person, FormValues values) {
        PermitApplication application = cases.named(values, person);
        withdrawApplication.request(application.id(), values.required("reason", "撤回原因"), person.id());
        return new Start(application.id().toString(), Map.of());
    }
}
