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
import org.huju.points.PointsFilingDraft;
import org.huju.points.ReceivePointsApplication;
import org.springframework.stereotype.Component;

/** 持证人直接申请积分 (article 30), at the bureau of the district the employer is registered in. */
@Component
class RequestDirectPointsForm implements StartForm {

    private final CheckPointsFiling checkPointsFiling;
    private final ReceivePointsApplication receivePointsApplication;
    private final Offices offices;
    private final LookUpsOnRecord lookUps;

    RequestDirectPointsForm(
            CheckPointsFiling checkPointsFiling,
            ReceivePointsApplication receivePointsApplication,
            Offices offices,
            LookUpsOnRecord lookUps) {
        this.checkPointsFiling = checkPointsFiling;
        this.receivePointsApplication = receivePointsApplication;
        this.offices = offices;
        this.lookUps = lookUps;
    }

    @Override
    public String processKey() {
        return "direct-points-request";
    }

    @Override
    public Map<String, Object> open(Person person) {
        return Map.of("districts", Districts.options(offices, office -> isReviewerOf(office, person)));
    }

    /** The social insurance is asked here, and only about the people of the own district's employers. */
    @Override
    public void prepare(Person person, FormValues values) {
        PointsFilingDraft draft = PointsFilingFields.read(values);
        requireOwnDistrict(draft, person);
        lookUps.write(person, draft, processKey());
        checkPointsFiling.checkDirect(draft);
    }

    @Override
    public Start submit(Person person, FormValues values) {
        PointsFilingDraft draft = PointsFilingFields.read(values);
        requireOwnDistrict(draft, person);
        PointsFiling filing = checkPointsFiling.checkDirectAgain(draft);
        PointsApplication application = receivePointsApplication.direct(filing, person.id());
        return new Start(application.id().toString(), Map.of());
    }

    private void requireOwnDistrict(PointsFilingDraft draft, Person person) {
        Districts.named(offices, draft.districtCode())
                .map(offices::hrOf)
                .filter(bureau -> !isReviewerOf(bureau, person))
                .ifPresent(bureau -> {
                    throw new InvalidInput("districtCode", "单位注册所在区：请持证人到" + bureau.name() + "申请（《上海市居住证管理办法》第三十条）");
                });
    }

    private static boolean isReviewerOf(Office office, Person person) {
        return office.kind() == OfficeKind.HR && person.groups().contains(office.group(Role.REVIEWER));
    }
}
