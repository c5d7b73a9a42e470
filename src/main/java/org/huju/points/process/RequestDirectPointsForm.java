package org.huju.points.process;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.huju.desk.Desk;
import org.huju.desk.OfficeKind;
import org.huju.desk.Offices;
import org.huju.desk.Role;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Person;
import org.huju.platform.forms.StartForm;
import org.huju.points.CheckPointsFiling;
import org.huju.points.PointsApplication;
import org.huju.points.PointsFiling;
import org.huju.points.ReceivePointsApplication;
import org.springframework.stereotype.Component;

/** 持证人直接申请积分 (article 30), at the bureau of the district the employer is registered in. */
@Component
class RequestDirectPointsForm implements StartForm {

    private final CheckPointsFiling checkPointsFiling;
    private final ReceivePointsApplication receivePointsApplication;
    private final Offices offices;

    RequestDirectPointsForm(
            CheckPointsFiling checkPointsFiling, ReceivePointsApplication receivePointsApplication, Offices offices) {
        this.checkPointsFiling = checkPointsFiling;
        this.receivePointsApplication = receivePointsApplication;
        this.offices = offices;
    }

    @Override
    public String processKey() {
        return "direct-points-request";
    }

    @Override
    public Map<String, Object> open(Person person) {
        return Map.of();
    }

    @Override
    public Start submit(Person person, FormValues values) {
        PointsFiling filing = checkPointsFiling.checkDirect(PointsFilingFields.read(values, district(person)));
        PointsApplication application = receivePointsApplication.direct(filing, person.id());
        return new Start(application.id().toString(), Map.of());
    }

    private String district(Person person) {
        return person.groups().stream()
                .flatMap(group -> offices.desk(group).stream())
                .filter(desk -> desk.role() == Role.REVIEWER && desk.office().kind() == OfficeKind.HR)
                .map(Desk::office)
                .findFirst()
                .orElseThrow(() -> new AuthorizationException("直接申请由人力资源社会保障部门的审核人员收件"))
                .districtCode();
    }
}
