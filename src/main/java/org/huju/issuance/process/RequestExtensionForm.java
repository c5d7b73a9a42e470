package org.huju.issuance.process;

import java.util.Map;
import org.huju.issuance.ExtendCardMaking;
import org.huju.issuance.PermitApplication;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Person;
import org.huju.platform.forms.StartForm;
import org.springframework.stereotype.Component;

/** 申请延长: an officer of the police office that has the case says what is special about it (article 12). */
@Component
class RequestExtensionForm implements StartForm {

    private final PoliceCases policeCases;
    private final ExtendCardMaking extendCardMaking;

    RequestExtensionForm(PoliceCases policeCases, ExtendCardMaking extendCardMaking) {
        this.policeCases = policeCases;
        this.extendCardMaking = extendCardMaking;
    }

    @Override
    public String processKey() {
        return "extend-deadline";
    }

    @Override
    public Map<String, Object> open(Person person) {
        return Map.of();
    }

    @Override
    public Start submit(Person person, FormValues values) {
        PermitApplication application = policeCases.named(values, person);
        extendCardMaking.request(application, values.text("reason").orElse(""), person.id());
        return new Start(application.id().toString(), Map.of());
    }
}
