package org.huju.points.process;

import java.util.Map;
import org.huju.InvalidInput;
import org.huju.desk.Office;
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
        return Map.of("districts", Districts.options(offices, office -> isReviewerOf(office, person)));
    }

    @Override
    public Start submit(Person person, FormValues values) {
        PointsFiling filing = checkPointsFiling.checkDirect(PointsFilingFields.read(values));
        Office bureau = offices.hrOf(filing.employer().districtCode());
        if (!isReviewerOf(bureau, person)) {
            throw new InvalidInput("districtCode", "单位注册所在区：请持证人到" + bureau.name() + "申请（《上海市居住证管理办法》第三十条）");
        }
        PointsApplication application = receivePointsApplication.direct(filing, person.id());
        return new Start(application.id().toString(), Map.of());
    }

    private static boolean isReviewerOf(Office office, Person person) {
        return office.kind() == OfficeKind.HR && person.groups().contains(office.group(Role.REVIEWER));
    }
}
