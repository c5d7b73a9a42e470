package org.huju.change;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.change.CheckChange.Checked;
import org.huju.clock.CaseClocks;
import org.huju.desk.Office;
import org.huju.desk.Offices;
import org.huju.permit.OpenPermitCase;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCase.Channel;
import org.huju.permit.PermitCase.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a reported change in, at the centre of the residence, the new one if that has changed (rule {@code change-at-centre-of-residence}). */
@Service
public class ReceiveChange {

    private final CheckChange checkChange;
    private final OpenPermitCase openPermitCase;
    private final ChangeReports reports;
    private final CaseClocks caseClocks;
    private final Offices offices;

    ReceiveChange(
            CheckChange checkChange,
            OpenPermitCase openPermitCase,
            ChangeReports reports,
            CaseClocks caseClocks,
            Offices offices) {
        this.checkChange = checkChange;
        this.openPermitCase = openPermitCase;
        this.reports = reports;
        this.caseClocks = caseClocks;
        this.offices = offices;
    }

    /**
     * @param centres those whose clerk it is
     * @return the case
     * @throws InvalidInput with all that has to be corrected, or naming the centre it is to be reported at; nothing is stored then
     */
    @Transactional
    public UUID atTheWindow(ChangeDraft draft, Set<String> centres, String clerk) {
        Checked checked = checkChange.check(draft);
        String centre = centre(checked, centres);
        PermitCase opened = openPermitCase.open(
                Kind.CHANGE,
                checked.permit().permitNo(),
                Channel.WINDOW,
                Optional.of(centre),
                checked.agent(),
                clerk,
                "window/" + UUID.randomUUID());
        reports.keep(opened.id(), checked.report());
        caseClocks.start(opened.id(), ChangePeriods.REVIEW, opened.receivedOn());
        return opened.id();
    }

    /** Where an earlier record does not tell the residence, any centre will do. */
    private String centre(Checked checked, Set<String> centres) {
        String street = checked.report()
                .to(ChangedField.STREET)
                .orElse(checked.permit().particulars().streetCode());
        Optional<Office> residence = offices.centreOfStreet(street);
        residence.filter(centre -> !centres.contains(centre.id())).ifPresent(centre -> {
            throw new InvalidInput("permitNo", "信息变更在居住地办理：请持证人到" + centre.name() + "办理（《上海市居住证管理办法》第十三条）");
        });
        return residence
                .map(Office::id)
                .or(() -> centres.stream().sorted().findFirst())
                .orElseThrow(() -> new InvalidInput("permitNo", "信息变更由社区事务受理服务中心的经办人受理（《上海市居住证管理办法》第十三条）"));
    }
}
