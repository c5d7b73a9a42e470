package org.huju.endorsement.process;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.desk.Desk;
import org.huju.desk.Office;
import org.huju.desk.OfficeKind;
import org.huju.desk.Offices;
import org.huju.desk.Role;
import org.huju.endorsement.EndorsementDraft;
import org.huju.endorsement.ReceiveEndorsement;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Person;
import org.huju.platform.forms.StartForm;
import org.springframework.stereotype.Component;

/** 提出签注 at the counter of a centre (article 14). */
@Component
class SubmitEndorsementForm implements StartForm {

    private final ReceiveEndorsement receiveEndorsement;
    private final Offices offices;

    SubmitEndorsementForm(ReceiveEndorsement receiveEndorsement, Offices offices) {
        this.receiveEndorsement = receiveEndorsement;
        this.offices = offices;
    }

    private enum Answer {
        YES,
        NO
    }

    @Override
    public String processKey() {
        return CamundaEndorsementProcess.PROCESS;
    }

    @Override
    public Map<String, Object> open(Person person) {
        return Map.of();
    }

    @Override
    public Start submit(Person person, FormValues values) {
        if (!values.ticked("identityChecked")) {
            throw new InvalidInput("identityChecked", "请核对居住证和身份证件原件，并勾选“已核对居住证和身份证件原件”");
        }
        UUID caseId = receiveEndorsement.atTheWindow(draft(values), centre(person), person.id());
        return new Start(caseId.toString(), Map.of(CamundaEndorsementProcess.REQUESTED, true));
    }

    private String centre(Person clerk) {
        return clerk.groups().stream()
                .map(offices::desk)
                .flatMap(Optional::stream)
                .filter(desk -> desk.role() == Role.CLERK)
                .map(Desk::office)
                .filter(office -> office.kind() == OfficeKind.CENTRE)
                .map(Office::id)
                .sorted()
                .findFirst()
                .orElseThrow(() -> new InvalidInput("permitNo", "签注由社区事务受理服务中心的经办人受理（《上海市居住证管理办法》第十四条）"));
    }

    private static EndorsementDraft draft(FormValues values) {
        return new EndorsementDraft(
                values.asWritten("permitNo"),
                values.asWritten("idNumber"),
                answer(values, "addressAsRegistered", "居住地住址是否与登记一致"),
                answer(values, "groundHolds", "申办条件是否仍然具备"),
                values.asWritten("agentKind"),
                values.asWritten("agentName"),
                values.asWritten("agentIdNumber"),
                values.asWritten("agentPhone"));
    }

    private static Boolean answer(FormValues values, String field, String label) {
        return values.choice(field, label, Answer.class) == Answer.YES;
    }
}
