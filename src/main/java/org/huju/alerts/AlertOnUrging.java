package org.huju.alerts;

import java.util.LinkedHashSet;
import java.util.Set;
import org.huju.board.Act;
import org.huju.board.Models;
import org.huju.board.UrgeWatch;
import org.huju.desk.Desk;
import org.huju.desk.Offices;
import org.huju.desk.Role;
import org.springframework.stereotype.Service;

/** Tells whoever has the task that was urged, or the desks it waits for where nobody has taken it, and their head. */
@Service
class AlertOnUrging implements UrgeWatch {

    private final CasesToTell cases;
    private final CaseWords words;
    private final Models models;
    private final Offices offices;
    private final RaiseAlerts raise;

    AlertOnUrging(CasesToTell cases, CaseWords words, Models models, Offices offices, RaiseAlerts raise) {
        this.cases = cases;
        this.words = words;
        this.models = models;
        this.offices = offices;
        this.raise = raise;
    }

    @Override
    public void urged(Act act) {
        Set<Recipient> to = recipients(act);
        if (!to.isEmpty()) {
            raise.raise(alert(act), to);
        }
    }

    private Alert alert(Act act) {
        String what = cases.open(act.caseId()).map(words::caseOf).orElse("");
        String step = models.latest(act.definition())
                .map(model -> model.nameOf(act.activity()))
                .orElse(act.activity());
        String said = act.words().isEmpty() ? "请抓紧办理。" : "留言：" + act.words();
        return new Alert(
                Kind.URGED,
                act.stepId() + "/" + act.at(),
                act.caseId(),
                act.matter(),
                what + "：" + act.actor() + "催办“" + step + "”，" + said);
    }

    private Set<Recipient> recipients(Act act) {
        Set<Recipient> to = new LinkedHashSet<>();
        if (!act.clerk().isEmpty()) {
            to.add(Recipient.user(act.clerk()));
        }
        offices.byId(act.officeId())
                .ifPresent(office -> office.desks().stream()
                        .filter(desk -> act.clerk().isEmpty() || desk.role() == Role.HEAD)
                        .map(Desk::group)
                        .map(Recipient::desk)
                        .forEach(to::add));
        return to;
    }
}
