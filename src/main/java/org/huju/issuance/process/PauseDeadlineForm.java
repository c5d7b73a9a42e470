package org.huju.issuance.process;

import static org.huju.issuance.process.CaseFacts.option;
import static org.huju.issuance.process.CaseFacts.rows;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.huju.InvalidInput;
import org.huju.clock.PauseCauses;
import org.huju.issuance.PauseCardMaking;
import org.huju.issuance.PermitApplication;
import org.huju.law.LegalPeriod;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Person;
import org.huju.platform.forms.StartForm;
import org.springframework.stereotype.Component;

/** 期限中止: an officer of the police office that has the case says what for and for how long. */
@Component
class PauseDeadlineForm implements StartForm {

    private final PoliceCases policeCases;
    private final PauseCauses causes;
    private final PauseCardMaking pauseCardMaking;
    private final Clock clock;

    PauseDeadlineForm(PoliceCases policeCases, PauseCauses causes, PauseCardMaking pauseCardMaking, Clock clock) {
        this.policeCases = policeCases;
        this.causes = causes;
        this.pauseCardMaking = pauseCardMaking;
        this.clock = clock;
    }

    @Override
    public String processKey() {
        return "pause-deadline";
    }

    @Override
    public Map<String, Object> open(Person person) {
        LegalPeriod limit = pauseCardMaking.limit();
        return Map.of(
                "causes",
                rows(causes.on(LocalDate.now(clock)), cause -> option(cause.rule(), cause.name())),
                "longest",
                limit.length() + "，" + limit.authority());
    }

    @Override
    public Start submit(Person person, FormValues values) {
        PermitApplication application = policeCases.named(values, person);
        var order = new PauseCardMaking.Order(
                values.text("cause").orElse(""),
                values.text("notice").orElse(""),
                days(values.required("days", "所需工作日")),
                person.id());
        pauseCardMaking.pause(application.id(), order);
        return new Start(application.id().toString(), Map.of());
    }

    private static int days(String text) {
        if (!text.matches("\\d{1,4}")) {
            throw new InvalidInput("days", "“所需工作日”请填写数字");
        }
        return Integer.parseInt(text);
    }
}
