package org.huju.issuance.process;

import java.util.Map;
import org.huju.desk.OwnStreets;
import org.huju.issuance.CheckFiling;
import org.huju.issuance.Filing;
import org.huju.issuance.FilingDraft;
import org.huju.issuance.PermitApplication;
import org.huju.issuance.ReceiveApplication;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Person;
import org.huju.platform.forms.StartForm;
import org.springframework.stereotype.Component;

/** 收件 at the window; a centre takes applications of its own streets only (article 8). */
@Component
class SubmitApplicationForm implements StartForm {

    private final CheckFiling checkFiling;
    private final ReceiveApplication receiveApplication;
    private final OwnStreets ownStreets;

    SubmitApplicationForm(CheckFiling checkFiling, ReceiveApplication receiveApplication, OwnStreets ownStreets) {
        this.checkFiling = checkFiling;
        this.receiveApplication = receiveApplication;
        this.ownStreets = ownStreets;
    }

    @Override
    public String processKey() {
        return CamundaApplicationProcess.PROCESS;
    }

    @Override
    public Map<String, Object> open(Person person) {
        return Map.of("streets", ownStreets.options(person.groups()));
    }

    @Override
    public Start submit(Person person, FormValues values) {
        Filing filing = checkFiling.check(draft(values));
        ownStreets.require(filing.residence().streetCode(), person.groups(), "请申请人到该中心办理（《上海市居住证管理办法》第八条）");
        PermitApplication application = receiveApplication.atTheWindow(filing, person.id());
        return new Start(application.id().toString(), Map.of());
    }

    private static FilingDraft draft(FormValues values) {
        return new FilingDraft(
                values.asWritten("applicantName"),
                values.asWritten("idNumber"),
                values.asWritten("phone"),
                values.asWritten("householdAddress"),
                values.asWritten("streetCode"),
                values.asWritten("residenceAddress"),
                values.asWritten("registeredOn"),
                values.ticked("addressAsRegistered"),
                values.asWritten("homeKind"),
                values.asWritten("ground"),
                values.asWritten("agentKind"),
                values.asWritten("agentName"),
                values.asWritten("agentIdNumber"),
                values.asWritten("agentPhone"));
    }
}
