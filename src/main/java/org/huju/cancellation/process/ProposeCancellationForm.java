package org.huju.cancellation.process;

import java.util.List;
import java.util.Map;
import org.huju.InvalidInput;
import org.huju.cancellation.CancellationDraft;
import org.huju.cancellation.CancellationGrounds;
import org.huju.cancellation.ProposeCancellation;
import org.huju.desk.Office;
import org.huju.desk.OfficeKind;
import org.huju.desk.Offices;
import org.huju.desk.Role;
import org.huju.permit.PermitCase;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Person;
import org.huju.platform.forms.StartForm;
import org.huju.verification.Department;
import org.springframework.stereotype.Component;

/** 提请注销 (article 16), by a police reviewer of the residence's district. */
@Component
class ProposeCancellationForm implements StartForm {

    private final ProposeCancellation proposeCancellation;
    private final CancellationGrounds grounds;
    private final Offices offices;

    ProposeCancellationForm(ProposeCancellation proposeCancellation, CancellationGrounds grounds, Offices offices) {
        this.proposeCancellation = proposeCancellation;
        this.grounds = grounds;
        this.offices = offices;
    }

    @Override
    public String processKey() {
        return "cancel-permit";
    }

    @Override
    public Map<String, Object> open(Person person) {
        return Map.of(
                "grounds",
                grounds.all().stream()
                        .map(ground -> option(ground.code(), ground.label()))
                        .toList(),
                "departments",
                List.of(Department.values()).stream()
                        .map(department -> option(department.code(), department.title()))
                        .toList());
    }

    @Override
    public Start submit(Person person, FormValues values) {
        CancellationDraft draft = new CancellationDraft(
                values.text("permitNo").orElse(null),
                values.text("holderName").orElse(null),
                values.text("ground").orElse(null),
                values.text("otherLaw").orElse(null),
                values.text("department").orElse(null),
                values.text("facts").orElse(null));
        PermitCase opened = proposeCancellation.propose(draft, officeOf(person), person.id());
        Office police = offices.byId(opened.policeId().orElseThrow()).orElseThrow();
        if (!person.groups().contains(police.group(Role.REVIEWER))) {
            throw new InvalidInput("permitNo", "“居住证编号”：持证人居住地属于" + police.name() + "，由该单位提请注销");
        }
        return new Start(opened.id().toString(), Map.of("department", draft.department()));
    }

    private Office officeOf(Person person) {
        return offices.all().stream()
                .filter(office ->
                        office.kind() == OfficeKind.POLICE && person.groups().contains(office.group(Role.REVIEWER)))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("permitNo", "“居住证编号”：提请注销由公安核查岗位办理"));
    }

    private static Map<String, Object> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }
}
