package org.huju.issuance.process;

import java.util.stream.Stream;
import org.huju.InvalidInput;
import org.huju.desk.Office;
import org.huju.desk.Offices;
import org.huju.desk.Role;
import org.huju.issuance.Applications;
import org.huju.issuance.PermitApplication;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Person;
import org.springframework.stereotype.Component;

/** Finds the case that somebody at a centre writes the number of; another centre's case is as good as unknown here. */
@Component
class CentreCases {

    private final Applications applications;
    private final Offices offices;

    CentreCases(Applications applications, Offices offices) {
        this.applications = applications;
        this.offices = offices;
    }

    /** @throws InvalidInput if the person's centre has no case of the number in that field */
    PermitApplication named(FormValues values, Person person) {
        String number = values.required("number", "收件编号或受理号");
        return applications
                .withNumber(number)
                .filter(a -> isOwn(a, person))
                .orElseThrow(() -> new InvalidInput("number", "收件编号或受理号：本中心没有这件申请，请核对"));
    }

    private boolean isOwn(PermitApplication application, Person person) {
        Office centre = offices.byId(application.centreId()).orElseThrow();
        return Stream.of(Role.CLERK, Role.HEAD).map(centre::group).anyMatch(person.groups()::contains);
    }
}
