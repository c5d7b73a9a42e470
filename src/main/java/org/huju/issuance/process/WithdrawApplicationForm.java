package org.huju.issuance.process;

import java.util.Map;
import org.huju.InvalidInput;
import org.huju.desk.Offices;
import org.huju.desk.Role;
import org.huju.issuance.Applications;
import org.huju.issuance.PermitApplication;
import org.huju.issuance.WithdrawApplication;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Person;
import org.huju.platform.forms.StartForm;
import org.springframework.stereotype.Component;

/** 撤回 at the window of the centre that has the case. */
@Component
class WithdrawApplicationForm implements StartForm {

    private final Applications applications;
    private final Offices offices;
    private final WithdrawApplication withdrawApplication;

    WithdrawApplicationForm(Applications applications, Offices offices, WithdrawApplication withdrawApplication) {
        this.applications = applications;
        this.offices = offices;
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
        String number = values.required("number", "收件编号或受理号");
        PermitApplication application = applications
                .withNumber(number)
                .filter(a -> isOwn(a, person))
                .orElseThrow(() -> new InvalidInput("number", "收件编号或受理号：本中心没有这件申请，请核对"));
        withdrawApplication.request(application.id(), values.required("reason", "撤回原因"), person.id());
        return new Start(application.id().toString(), Map.of());
    }

    /** Another centre's case is as good as unknown here. */
    private boolean isOwn(PermitApplication application, Person person) {
        String group = offices.byId(application.centreId()).orElseThrow().group(Role.CLERK);
        return person.groups().contains(group);
    }
}
