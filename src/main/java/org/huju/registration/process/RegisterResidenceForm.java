package org.huju.registration.process;

import java.util.List;
import java.util.Map;
import org.huju.InvalidInput;
import org.huju.desk.Offices;
import org.huju.desk.Role;
import org.huju.desk.Street;
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
    private final Offices offices;

    RegisterResidenceForm(CheckRegistration check, ReceiveRegistration receive, Offices offices) {
        this.check = check;
        this.receive = receive;
        this.offices = offices;
    }

    @Override
    public String processKey() {
        return CamundaRegistrationProcess.PROCESS;
    }

    @Override
    public Map<String, Object> open(Person person) {
        List<Map<String, Object>> streets = ownStreets(person).stream()
                .map(street -> Map.<String, Object>of(
                        "value", street.code(), "label", street.districtName() + " " + street.name()))
                .toList();
        return Map.of("streets", streets);
    }

    @Override
    public Start submit(Person person, FormValues values) {
        RegistrationFiling filing = check.check(draft(values));
        String street = filing.dwelling().streetCode();
        if (ownStreets(person).stream().noneMatch(own -> own.code().equals(street))) {
            String centre = offices.centreOfStreet(street).orElseThrow().name();
            throw new InvalidInput("streetCode", "现居住街道（镇、乡）：属于" + centre + "，请到该中心登记（《上海市居住证管理办法》第五条）");
        }
        RegistrationCase received = receive.atTheWindow(filing, person.id());
        return new Start(received.id().toString(), Map.of());
    }

    private List<Street> ownStreets(Person person) {
        return offices.streets().stream()
                .filter(street -> offices.centreOfStreet(street.code())
                        .filter(centre -> person.groups().contains(centre.group(Role.CLERK)))
                        .isPresent())
                .toList();
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
