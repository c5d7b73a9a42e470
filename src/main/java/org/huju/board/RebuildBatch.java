package org.huju.board;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huju.board.BoardRebuild.Root;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One transaction of the rebuild: some open processes with their waits and clocks. */
@Service
class RebuildBatch {

    private final BoardRebuild rebuild;
    private final OpenWaits openWaits;
    private final BoardCases cases;
    private final FollowCases followCases;
    private final OfficeRules officeRules;
    private final Clock clock;

    RebuildBatch(
            BoardRebuild rebuild,
            OpenWaits openWaits,
            BoardCases cases,
            FollowCases followCases,
            OfficeRules officeRules,
            Clock clock) {
        this.rebuild = rebuild;
        this.openWaits = openWaits;
        this.cases = cases;
        this.followCases = followCases;
        this.officeRules = officeRules;
        this.clock = clock;
    }

    /** @return how many were taken; 0 when none is left */
    @Transactional
    int take(int size) {
        List<Root> roots = rebuild.next(size);
        if (roots.isEmpty()) {
            return 0;
        }
        roots.forEach(this::open);
        roots.forEach(this::enter);
        Set<UUID> touched = roots.stream().map(Root::caseId).collect(Collectors.toSet());
        cases.refresh(touched, officeRules.today());
        rebuild.reached(roots.get(roots.size() - 1));
        return roots.size();
    }

    private void open(Root root) {
        Optional<Matter> matter = Matter.of(root.definition());
        matter.map(found -> followCases.describe(root.caseId(), found))
                .ifPresent(opened -> rebuild.add(opened, root.startedAt(), on(root.startedAt())));
    }

    /** A wait that is on the board already stays as it is. */
    private void enter(Root root) {
        openWaits
                .of(root)
                .forEach(wait -> cases.enter(
                        wait.step(),
                        followCases.holder(wait.step().caseId(), wait.officeId()),
                        wait.clerk(),
                        wait.since(),
                        on(wait.since())));
    }

    private LocalDate on(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
