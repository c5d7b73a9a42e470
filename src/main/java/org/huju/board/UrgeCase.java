package org.huju.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.board.BoardActs.OpenWait;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 催办: a head reminds those a case lies with. Each wait once a day, so that it is heard and not drowned in repetitions. */
@Service
@Transactional
public class UrgeCase {

    private final CaseInScope caseInScope;
    private final BoardActs acts;
    private final Heads heads;
    private final List<UrgeWatch> watches;
    private final Clock clock;

    UrgeCase(CaseInScope caseInScope, BoardActs acts, Heads heads, List<UrgeWatch> watches, Clock clock) {
        this.caseInScope = caseInScope;
        this.acts = acts;
        this.heads = heads;
        this.watches = watches;
        this.clock = clock;
    }

    /**
     * @param text may be null
     * @return what was written down, one for each wait; empty if there is no such open case in the selection
     * @throws OutOfScope unless the viewer is a head
     * @throws org.huju.InvalidInput if the words will not do
     * @throws NotInThisState if nobody can do anything about it now, or it has been urged today
     */
    public Optional<List<Act>> urge(Viewer viewer, UUID caseId, Selection selection, String text) {
        if (heads.officesOf(viewer).isEmpty()) {
            throw new OutOfScope("催办由单位负责人进行，您的账号没有负责人岗位");
        }
        String words = UrgingWords.checked(text);
        return caseInScope.open(caseId, selection).map(row -> urge(viewer, row, words));
    }

    private List<Act> urge(Viewer viewer, CaseList.Row row, String words) {
        if (row.timeliness() == Timeliness.WAITING || row.timeliness() == Timeliness.PAUSED) {
            throw new NotInThisState("这件现在" + row.timeliness().label() + "，不须催办");
        }
        List<OpenWait> waits = acts.openWaits(row.caseId(), row.matter());
        if (waits.isEmpty()) {
            throw new NotInThisState("这件现在不在任何单位手上，无人可催");
        }
        List<Act> urged = waits.stream()
                .map(wait -> urging(viewer, row, wait, words))
                .filter(act -> acts.add(act, LocalDate.now(clock)))
                .toList();
        if (urged.isEmpty()) {
            throw new NotInThisState("这件今天已经催办过，请明天再催");
        }
        urged.forEach(act -> watches.forEach(watch -> watch.urged(act)));
        return urged;
    }

    private Act urging(Viewer viewer, CaseList.Row row, OpenWait wait, String words) {
        return new Act(
                Act.Kind.URGED,
                row.caseId(),
                row.matter(),
                wait.stepId(),
                wait.definition(),
                wait.activity(),
                viewer.id(),
                wait.officeId(),
                wait.clerk(),
                "",
                words,
                clock.instant());
    }
}
