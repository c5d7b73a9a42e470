package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.huju.InvalidInput;
import org.huju.casefile.Decision;
import org.huju.casefile.Material;
import org.huju.casefile.Materials;
import org.huju.clock.CaseClocks;
import org.huju.clock.StatutoryClock;
import org.huju.law.LawBook;
import org.springframework.stereotype.Service;

/** 容缺补交: the non-core materials that were still to come after acceptance. */
@Service
public class ReceivePointsSupplement {

    private final Materials materials;
    private final OfficerDecisions decisions;
    private final CaseClocks caseClocks;
    private final LawBook lawBook;
    private final Clock clock;

    ReceivePointsSupplement(
            Materials materials, OfficerDecisions decisions, CaseClocks caseClocks, LawBook lawBook, Clock clock) {
        this.materials = materials;
        this.decisions = decisions;
        this.caseClocks = caseClocks;
        this.lawBook = lawBook;
        this.clock = clock;
    }

    /** @throws InvalidInput unless everything that was missing has come now, and in time */
    public void receive(UUID id, Collection<String> received, String note, String clerk) {
        LocalDate today = LocalDate.now(clock);
        requireRunning(id, today);
        List<Material> all = materials.of(id);
        List<String> stillMissing = all.stream()
                .filter(m -> m.isMissing() && !received.contains(m.code()))
                .map(Material::name)
                .toList();
        if (!stillMissing.isEmpty()) {
            throw new InvalidInput("receivedMaterials", "尚缺：" + String.join("、", stillMissing) + "。请收齐后一并登记");
        }
        Stream<String> inOrder = all.stream().filter(m -> !m.isWaived()).map(Material::code);
        materials.inOrder(id, inOrder.toList(), today);
        caseClocks.finish(id, PointsPeriods.SUPPLEMENT_WINDOW, "", today, clerk, "容缺材料已补齐");
        decisions.decide(id, Decision.Step.RECEIVE_SUPPLEMENT, "容缺材料已补齐", note, clerk);
    }

    private void requireRunning(UUID id, LocalDate today) {
        caseClocks
                .find(id, PointsPeriods.SUPPLEMENT_WINDOW)
                .filter(window -> window.overdueOn(today))
                .ifPresent(window -> {
                    throw new InvalidInput(
                            "receivedMaterials",
                            "补交期限已于" + window.due() + "届满（" + authority(window) + "），系统即将登记逾期未补，请刷新");
                });
    }

    private String authority(StatutoryClock window) {
        return lawBook.at(window.from()).period(PointsPeriods.SUPPLEMENT_WINDOW).authority();
    }
}
