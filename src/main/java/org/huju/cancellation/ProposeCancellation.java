package org.huju.cancellation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huju.cancellation.Cancellation.Proposal;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.casefile.Grounds.Ground;
import org.huju.clock.CaseClocks;
import org.huju.desk.Office;
import org.huju.desk.Offices;
import org.huju.people.Problems;
import org.huju.permit.OpenPermitCase;
import org.huju.permit.PermitCase;
import org.huju.permit.Permits;
import org.huju.permit.RecordedPermit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 提请注销 (article 16): an officer says why, and which department is to find that it is so. */
@Service
public class ProposeCancellation {

    private final CancellationGrounds grounds;
    private final Permits permits;
    private final OpenPermitCase openPermitCase;
    private final Cancellations cancellations;
    private final CaseClocks caseClocks;
    private final Decisions decisions;
    private final Offices offices;
    private final Clock clock;

    ProposeCancellation(
            CancellationGrounds grounds,
            Permits permits,
            OpenPermitCase openPermitCase,
            Cancellations cancellations,
            CaseClocks caseClocks,
            Decisions decisions,
            Offices offices,
            Clock clock) {
        this.grounds = grounds;
        this.permits = permits;
        this.openPermitCase = openPermitCase;
        this.cancellations = cancellations;
        this.caseClocks = caseClocks;
        this.decisions = decisions;
        this.offices = offices;
        this.clock = clock;
    }

    /**
     * @param police whose officer proposes it; it takes the case where an earlier record does not tell the residence
     * @param by user id of the officer
     * @throws org.huju.InvalidInput with every field that must be corrected, or if the permit was cancelled
     */
    @Transactional
    public PermitCase propose(CancellationDraft draft, Office police, String by) {
        Problems problems = new Problems();
        String permitNo = problems.value("permitNo", "居住证编号", draft.permitNo(), String::strip);
        String holderName = problems.value("holderName", "持证人姓名", draft.holderName(), String::strip);
        String facts = problems.value("facts", "事实和线索", draft.facts(), String::strip);
        Optional<Ground> ground = ground(draft, problems);
        Optional<String> otherLaw =
                Optional.ofNullable(draft.otherLaw()).map(String::strip).filter(s -> !s.isEmpty());
        ground.ifPresent(g -> {
            judgeLaw(g, otherLaw, problems);
            judgeFinder(g, draft.department(), problems);
        });
        problems.throwIfAny();
        permits.withNumber(permitNo)
                .filter(permit -> permit.holderName().equals(holderName))
                .orElseThrow(RecordedPermit::unknown);
        PermitCase opened = openPermitCase.byPolice(PermitCase.Kind.CANCELLATION, permitNo, police, by);
        keep(opened, new Proposal(ground.orElseThrow().code(), otherLaw, draft.department(), facts, by));
        return opened;
    }

    private Optional<Ground> ground(CancellationDraft draft, Problems problems) {
        Optional<Ground> ground = Optional.ofNullable(draft.ground()).flatMap(grounds::find);
        if (ground.isEmpty()) {
            problems.add("ground", "请选择“注销的情形”（" + Rules.ARTICLE + "）");
        }
        return ground;
    }

    private static void judgeLaw(Ground ground, Optional<String> otherLaw, Problems problems) {
        if (ground.code().equals(Rules.OTHER_BY_LAW) && otherLaw.isEmpty()) {
            problems.add("otherLaw", "“依据的法律、法规、规章”：第四种情形须写明名称和条文（" + Rules.ARTICLE + "）");
        }
    }

    private void judgeFinder(Ground ground, String department, Problems problems) {
        List<String> finders = grounds.finders(ground);
        if (department == null || !finders.contains(department)) {
            String names = finders.stream()
                    .map(code -> offices.department(code).name())
                    .collect(Collectors.joining("、"));
            problems.add("department", "“由哪个部门认定”：这种情形由" + names + "认定，请重新选择（" + Rules.ARTICLE + "）");
        }
    }

    private void keep(PermitCase opened, Proposal proposal) {
        LocalDate today = LocalDate.now(clock);
        cancellations.propose(opened.id(), proposal);
        caseClocks.start(opened.id(), Rules.FINDING, today);
        decisions.add(
                opened.id(),
                new Decision(
                        Decision.Step.PROPOSE_CANCELLATION,
                        "提请注销",
                        grounds.words(proposal) + "。" + proposal.facts(),
                        Optional.of(grounds.article(proposal)),
                        proposal.by(),
                        clock.instant()));
    }
}
