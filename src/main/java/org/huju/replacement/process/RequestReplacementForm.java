package org.huju.replacement.process;

import java.util.Map;
import org.huju.InvalidInput;
import org.huju.agency.AgentDraft;
import org.huju.desk.Office;
import org.huju.desk.Offices;
import org.huju.desk.Role;
import org.huju.permit.PermitCase;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Person;
import org.huju.platform.forms.StartForm;
import org.huju.replacement.ReplacementDraft;
import org.huju.replacement.RequestReplacement;
import org.springframework.stereotype.Component;

/** 换领、补领 at the window of the residence's centre (article 15). */
@Component
class RequestReplacementForm implements StartForm {

    private final RequestReplacement requestReplacement;
    private final Offices offices;

    RequestReplacementForm(RequestReplacement requestReplacement, Offices offices) {
        this.requestReplacement = requestReplacement;
        this.offices = offices;
    }

    @Override
    public String processKey() {
        return "replace-card";
    }

    @Override
    public Map<String, Object> open(Person person) {
        return Map.of();
    }

    @Override
    public Start submit(Person person, FormValues values) {
        PermitCase opened = requestReplacement.atTheWindow(draft(values), person.id());
        Office centre = offices.byId(opened.centreId().orElseThrow()).orElseThrow();
        if (!person.groups().contains(centre.group(Role.CLERK))) {
            throw new InvalidInput("permitNo", "“居住证编号”：请持证人到现居住地的" + centre.name() + "办理（《上海市居住证管理办法》第十五条）");
        }
        return new Start(opened.id().toString(), Map.of());
    }

    private static ReplacementDraft draft(FormValues values) {
        return new ReplacementDraft(
                values.text("permitNo").orElse(null),
                values.text("idNumber").orElse(null),
                values.asWritten("cause"),
                values.ticked("oldCardReturned"),
                values.ticked("identityChecked"),
                new AgentDraft(
                        values.asWritten("agentKind"),
                        values.asWritten("agentName"),
                        values.asWritten("agentIdNumber"),
                        values.asWritten("agentPhone")));
    }
}
