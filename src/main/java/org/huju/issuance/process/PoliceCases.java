package org.huju.issuance.process;

import org.huju.InvalidInput;
import org.huju.desk.Office;
import org.huju.desk.Offices;
import org.huju.desk.Role;
import org.huju.issuance.Applications;
import org.huju.issuance.PermitApplication;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Person;
import org.springframework.stereotype.Component;

/** The cases an officer may do something about: those of the own police office. */
@Component
class PoliceCases {

    private final Applications applications;
    private final Offices offices;

    PoliceCases(Applications applications, Offices offices) {
        this.applications = applications;
        this.offices = offices;
    }

    /** The case whose number stands in the form; another office's case is as good as unknown here. */
    PermitApplication named(FormValues values, Person officer) {
        return applications
                .withNumber(values.required("number", "受理号"))
                .filter(application -> isOwn(application, officer))
                .orElseThrow(() -> new InvalidInput("number", "受理号：本单位没有这件申请，请核对"));
    }

    private boolean isOwn(PermitApplication application, Person officer) {
        Office police = offices.byId(application.policeId()).orElseThrow();
        return officer.groups().contains(police.group(Role.REVIEWER))
                || officer.groups().contains(police.group(Role.SIGNER));
    }
}
