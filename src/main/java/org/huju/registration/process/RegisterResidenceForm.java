package org.huju.registration.process;

import java.util.Map;
import org.huju.desk.OwnStreets;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Person;
import org.huju.platform.forms.StartForm;
import org.huju.registration.CheckRegistration;
import org.huju.registration.ReceiveRegistration;
import org.huju.registration.RegistrationCase;
import org.huju.registration.RegistrationDraft;
import org.huju.registration.RegistrationFiling;
import org.springframework.stereotype.Component;

/** 居住登记 at the window; a centre registers who lives in its own streets (article 5). */
@Component
class RegisterResidenceForm implements StartForm {

    private final CheckRegistration check;
    private final ReceiveRegistration receive;
    private final OwnStreets ownStreets;

    RegisterResidenceForm(CheckRegistration check, ReceiveRegistration receive, OwnStreets ownStreets) {
        this.check = check;
        this.receive = receive;
        this.ownStreets = ownStreets;
    }

    @Override
    public String processKey() {
        return CamundaRegistrationProcess.PROCESS;
    }

    @Override
    public Map<String, Object> open(Person person) {
        return Map.of("streets", ownStreets.options(person.groups()));
    }

    @Override
    public Start submit(Person person, FormValues values) {
        RegistrationFiling filing = check.check(draft(values));
        ownStreets.require(filing.dwelling().streetCode(), person.groups(), "请到该中心登记（《上海市居住证管理办法》第五条）");
        RegistrationCase received = receive.atTheWindow(filing, person.id());
        return new Start(received.id().toString(), Map.of());
    }

    private static RegistrationDraft draft(FormValues values) {
        return new RegistrationDraft(
                values.asWritten("applicantName"),
                values.asWritten("idNumber"),
                values.asWritten("phone"),
                values.asWritten("householdAddress"),
                values.asWritten("streetCode"),
                values.asWritten("residenceAddress"),
                values.asWritten("homeKind"),
                values.asWritten("relation"),
                values.asWritten("relativeName"),
                values.asWritten("kinshipBy"),
                values.ticked("commitmentMade"),
                values.asWritten("agentKind"),
                values.asWritten("agentName"),
                values.asWritten("agentIdNumber"),
                values.asWritten("agentPhone"));
    }
}
