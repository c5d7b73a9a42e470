package org.huju.points.process;

import java.util.stream.Stream;
import org.huju.InvalidInput;
import org.huju.desk.Office;
import org.huju.desk.Offices;
import org.huju.desk.Role;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Person;
import org.huju.points.PointsApplication;
import org.huju.points.PointsApplications;
import org.springframework.stereotype.Component;

/** Finds the case that somebody writes the number of; a case of another district is as good as unknown here. */
@Component
class OwnPointsCases {

    private final PointsApplications applications;
    private final Offices offices;

    OwnPointsCases(PointsApplications applications, Offices offices) {
        this.applications = applications;
        this.offices = offices;
    }

    /** @throws InvalidInput if neither the person's talent centre nor bureau has a case of the number in that field */
    PointsApplication named(FormValues values, Person person) {
        return applications
                .withNumber(values.required("number", "积分申请的收件编号或者受理号"))
                .filter(application -> isOwn(application, person))
                .orElseThrow(() -> new InvalidInput("number", "积分申请的收件编号或者受理号：本单位没有这件申请，请核对"));
    }

    private boolean isOwn(PointsApplication application, Person person) {
        Office talentCentre = offices.byId(application.talentCentreId()).orElseThrow();
        Office hr = offices.byId(application.hrId()).orElseThrow();
        return Stream.of(talentCentre.group(Role.CLERK), hr.group(Role.REVIEWER))
                .anyMatch(person.groups()::contains);
    }
}
