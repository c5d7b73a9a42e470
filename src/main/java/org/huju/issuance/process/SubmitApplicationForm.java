package org.huju.issuance.process;

import static org.huju.issuance.process.CaseFacts.option;

import java.util.List;
import java.util.Map;
import org.huju.InvalidInput;
import org.huju.desk.Offices;
import org.huju.desk.Role;
import org.huju.desk.Street;
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
    private final Offices offices;

    SubmitApplicationForm(CheckFiling checkFiling, ReceiveApplication receiveApplication, Offices offices) {
        this.checkFiling = checkFiling;
        this.receiveApplication = receiveApplication;
        this.offices = offices;
    }

    @Override
    public String processKey() {
        return CamundaApplicationProcess.PROCESS;
    }

    @Override
    public Map<String, Object> open(Person person) {
        List<Map<String, Object>> streets = ownStreets(person).stream()
                .map(street -> option(street.code(), street.districtName() + " " + street.name()))
                .toList();
        return Map.of("streets", streets);
    }

    @Override
    public Start submit(Person person, FormValues values) {
        Filing filing = checkFiling.check(draft(values));
        String street = filing.residence().streetCode();
        if (ownStreets(person).stream().noneMatch(own -> own.code().equals(street))) {
            String centre = offices.centreOfStreet(street).orElseThrow().name();
            throw new InvalidInput("streetCode", "现居住街道（镇、乡）：属于" + centre + "，请申请人到该中心办理（《上海市居住证管理办法》第八条）");
        }
        PermitApplication application = receiveApplication.atTheWindow(filing, person.id());
        return new Start(application.id().toString(), Map.of());
    }

    private List<Street> ownStreets(Person person) {
        return offices.streets().stream()
                .filter(street -> offices.centreOfStreet(street.code())
                        .filter(centre -> person.groups().contains(centre.group(Role.CLERK)))
                        .isPresent())
                .toList();
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
