package org.huju.alerts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.huju.board.Act;
import org.huju.board.UrgeWatch;
import org.huju.desk.Desk;
import org.huju.desk.Offices;
import org.huju.desk.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings an urging to the clerk who has the case, or to the desks it lies on while nobody has taken it, and to the head of the office. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class AlertOnUrging implements UrgeWatch {

    private final CasesToTell cases;
    private final CaseWords words;
    private final Offices offices;
    private final RaiseAlerts raise;
    private final Clock clock;

    AlertOnUrging(CasesToTell cases, CaseWords words, Offices offices, RaiseAlerts raise, Clock clock) {
        this.cases = cases;
        this.words = words;
        this.offices = offices;
        this.raise = raise;
        this.clock = clock;
    }

    @Override
    public void urged(Act act) {
        LocalDate today = LocalDate.now(clock);
        String what = cases.open(act.caseId(), today).map(words::caseOf).orElse("");
        String added = act.words().isEmpty() ? "" : "：" + act.words();
        Alert alert = new Alert(
                Kind.URGED,
                act.stepId() + "/" + today,
                act.caseId(),
                act.matter(),
                what + "：" + act.actor() + "催办" + added + "。请抓紧办理，有困难的及时报告。");
        raise.raise(alert, to(act));
    }

    private Set<Recipient> to(Act act) {
        Set<Recipient> who = new LinkedHashSet<>();
        if (!act.clerk().isEmpty()) {
            who.add(Recipient.user(act.clerk()));
        }
        offices.byId(act.officeId())
                .ifPresent(office -> office.desks().stream()
                        .filter(desk -> desk.role() == Role.HEAD || act.clerk().isEmpty())
                        .map(Desk::group)
                        .map(Recipient::desk)
                        .forEach(who::add));
        return who;
    }
}
