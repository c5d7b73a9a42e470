package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.credit.FalseMaterials;
import org.huju.law.LawBook;
import org.springframework.stereotype.Service;

/** 复审虚假认定 (article 29): nothing follows from a reviewer's finding before a second officer has confirmed it. */
@Service
public class ConfirmFalsehood {

    private static final Decision.Step STEP = Decision.Step.CONFIRM_FALSEHOOD;
    private static final String PRINCIPLE = "false-materials-end-case";

    private final PointsApplications applications;
    private final OfficerDecisions decisions;
    private final Decisions record;
    private final FalseMaterials falseMaterials;
    private final LawBook lawBook;
    private final Clock clock;

    ConfirmFalsehood(
            PointsApplications applications,
            OfficerDecisions decisions,
            Decisions record,
            FalseMaterials falseMaterials,
            LawBook lawBook,
            Clock clock) {
        this.applications = applications;
        this.decisions = decisions;
        this.record = record;
        this.falseMaterials = falseMaterials;
        this.lawBook = lawBook;
        this.clock = clock;
    }

    /** @throws InvalidInput if the officer has reviewed the case */
    public void confirm(UUID id, String reason, String officer) {
        decisions.requireNotReviewer(id, officer);
        String article =
                lawBook.at(LocalDate.now(clock)).principle(PRINCIPLE).citation().label();
        decisions.decide(id, STEP, "认定使用虚假材料", reason, article, officer);
    }

    /** @throws InvalidInput if the officer has reviewed the case */
    public void sendBack(UUID id, String reason, String officer) {
        decisions.requireNotReviewer(id, officer);
        decisions.decide(id, STEP, "退回审核", reason, officer);
    }

    /** 登记虚假材料: what follows for whoever has used them. */
    public void record(UUID id, boolean serious, Responsible responsible) {
        String officer = record.last(id, STEP).orElseThrow().decidedBy();
        List<String> items = applications.review(id).orElseThrow().falseOnes().stream()
                .map(found -> found.indicator().label() + "：" + found.reason())
                .toList();
        responsible
                .subjects(applications.get(id).filing())
                .forEach(subject -> falseMaterials.found(id, subject, items, serious, officer, LocalDate.now(clock)));
    }
}
