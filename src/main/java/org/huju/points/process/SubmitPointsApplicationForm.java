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

/** 收件 at the talent centre; it takes applications of the employers of its own district only (article 23). */
@Component
class SubmitPointsApplicationForm implements StartForm {

    private final CheckPointsFiling checkPointsFiling;
    private final ReceivePointsApplication receivePointsApplication;
    private final Offices offices;
    private final LookUpsOnRecord lookUps;

    SubmitPointsApplicationForm(
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
        return CamundaPointsProcess.PROCESS;
    }

    @Override
    public Map<String, Object> open(Person person) {
        return Map.of("districts", Districts.options(offices, office -> isClerkOf(office, person)));
    }

    /** The social insurance is asked here, and only about the people of the own district's employers. */
    @Override
    public void prepare(Person person, FormValues values) {
        PointsFilingDraft draft = PointsFilingFields.read(values);
        requireOwnDistrict(draft, person);
        lookUps.write(person, draft, processKey());
        checkPointsFiling.check(draft);
    }

    @Override
    public Start submit(Person person, FormValues values) {
        PointsFilingDraft draft = PointsFilingFields.read(values);
        requireOwnDistrict(draft, person);
        PointsFiling filing = checkPointsFiling.checkAgain(draft);
        PointsApplication application = receivePointsApplication.atTheWindow(filing, person.id());
        return new Start(application.id().toString(), Map.of());
    }

    private void requireOwnDistrict(PointsFilingDraft draft, Person person) {
        Districts.named(offices, draft.districtCode())
                .map(offices::talentCentreOf)
                .filter(centre -> !isClerkOf(centre, person))
                .ifPresent(centre -> {
                    throw new InvalidInput(
                            "districtCode", "单位注册所在区：由" + centre.name() + "受理，请单位到该中心办理（《上海市居住证管理办法》第二十三条）");
                });
    }

    private static boolean isClerkOf(Office office, Person person) {
        return office.kind() == OfficeKind.TALENT && person.groups().contains(office.group(Role.CLERK));
    }
}
