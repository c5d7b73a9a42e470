package org.huju.change.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huju.InvalidInput;
import org.huju.change.ChangeDraft;
import org.huju.change.ReceiveChange;
import org.huju.desk.Office;
import org.huju.desk.Offices;
import org.huju.desk.Role;
import org.huju.desk.Street;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Person;
import org.huju.platform.forms.StartForm;
import org.springframework.stereotype.Component;

/** 申报变更 at the counter of the residence's centre (article 13). */
@Component
class ReportChangeForm implements StartForm {

    private final ReceiveChange receiveChange;
    private final Offices offices;

    ReportChangeForm(ReceiveChange receiveChange, Offices offices) {
        this.receiveChange = receiveChange;
        this.offices = offices;
    }

    @Override
    public String processKey() {
        return "change-information";
    }

    @Override
    public Map<String, Object> open(Person person) {
        List<Map<String, Object>> streets = offices.streets().stream()
                .filter(street -> isOwn(street, person))
                .map(street -> Map.<String, Object>of(
                        "value", street.code(), "label", street.districtName() + " " + street.name()))
                .toList();
        return Map.of("streets", streets);
    }

    @Override
    public Start submit(Person person, FormValues values) {
        if (!values.ticked("proofsChecked")) {
            throw new InvalidInput("proofsChecked", "请核对居住证、身份证件和证明材料的原件，并勾选“已核对原件”（《上海市居住证管理办法》第十三条）");
        }
        UUID caseId = receiveChange.atTheWindow(draft(values), centres(person), person.id());
        return new Start(caseId.toString(), Map.of());
    }

    private Set<String> centres(Person clerk) {
        return offices.streets().stream()
                .filter(street -> isOwn(street, clerk))
                .map(street -> centre(street).id())
                .collect(Collectors.toSet());
    }

    private boolean isOwn(Street street, Person clerk) {
        return clerk.groups().contains(centre(street).group(Role.CLERK));
    }

    private Office centre(Street street) {
        return offices.centreOfStreet(street.code()).orElseThrow();
    }

    private static ChangeDraft draft(FormValues values) {
        return new ChangeDraft(
                values.asWritten("permitNo"),
                values.asWritten("idNumber"),
                values.asWritten("changedOn"),
                values.asWritten("name"),
                values.asWritten("phone"),
                values.asWritten("householdAddress"),
                values.asWritten("streetCode"),
                values.asWritten("residenceAddress"),
                values.asWritten("agentKind"),
                values.asWritten("agentName"),
                values.asWritten("agentIdNumber"),
                values.asWritten("agentPhone"));
    }
}
