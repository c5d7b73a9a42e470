package org.huju.issuance.process;

import java.util.stream.Stream;
import org.huju.InvalidInput;
import org.huju.desk.Office;
import org.huju.desk.Offices;
import org.huju.desk.Role;
import org.huju.issuance.Applications;
import org.huju.issuance.ListedCase;
import org.huju.issuance.ListedCases;
import org.huju.issuance.PermitApplication;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Person;
import org.springframework.stereotype.Component;

/** Finds the case that somebody at a centre writes the number of; another centre's case is as good as unknown here. */
@Component
class CentreCases {

    private final Applications applications;
    private final ListedCases listedCases;
    private final Offices offices;

    CentreCases(Applications applications, ListedCases listedCases, Offices offices) {
        this.applications = applications;
        this.listedCases = listedCases;
        this.offices = offices;
    }

    /** @throws InvalidInput if the person's centre has no case of the number in that field */
    PermitApplication named(FormValues values, Person person) {
        return applications
                .withNumber(number(values))
                .filter(a -> isOwn(a.centreId(), person))
                .orElseThrow(CentreCases::unknown);
    }

    /** As {@link #named}, of any kind that can put somebody on the dishonesty list. */
    ListedCase listed(FormValues values, Person person) {
        return listedCases
                .withNumber(number(values))
                .filter(listed -> isOwn(listed.centreId(), person))
                .orElseThrow(CentreCases::unknown);
    }

    private static String number(FormValues values) {
        return values.required("number", "收件编号或受理号");
    }

    private static InvalidInput unknown() {
        return new InvalidInput("number", "收件编号或受理号：本中心没有这件申请，请核对");
    }

    private boolean isOwn(String centreId, Person person) {
        Office centre = offices.byId(centreId).orElseThrow();
        return Stream.of(Role.CLERK, Role.HEAD).map(centre::group).anyMatch(person.groups()::contains);
    }
}
