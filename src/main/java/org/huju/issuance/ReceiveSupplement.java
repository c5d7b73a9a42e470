package org.huju.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.huju.InvalidInput;
import org.huju.clock.CaseClocks;
import org.huju.credit.DishonestyList;
import org.springframework.stereotype.Service;

/** 容缺补交: the non-core materials that were still to come after acceptance. */
@Service
public class ReceiveSupplement {

    private final Applications applications;
    private final Materials materials;
    private final CaseClocks caseClocks;
    private final DishonestyList dishonestyList;
    private final Clock clock;

    ReceiveSupplement(
            Applications applications,
            Materials materials,
            CaseClocks caseClocks,
            DishonestyList dishonestyList,
            Clock clock) {
        this.applications = applications;
        this.materials = materials;
        this.caseClocks = caseClocks;
        this.dishonestyList = dishonestyList;
        this.clock = clock;
    }

    /** @throws InvalidInput unless everything that was missing has come now */
    public void receive(UUID id, Collection<String> received, String clerk) {
        List<Material> all = materials.of(id);
        List<String> stillMissing = all.stream()
                .filter(m -> m.isMissing() && !received.contains(m.code()))
                .map(Material::name)
                .toList();
        if (!stillMissing.isEmpty()) {
            throw new InvalidInput("receivedMaterials", "尚缺：" + String.join("、", stillMissing) + "。请收齐后一并登记");
        }
        Stream<String> inOrder = all.stream().map(Material::code);
        LocalDate today = LocalDate.now(clock);
        materials.inOrder(id, inOrder.toList(), today);
        caseClocks.finish(id, Rules.SUPPLEMENT_WINDOW, "", today, clerk, "容缺材料已补齐");
    }

    /** The window has passed: who let it pass is entered on the dishonesty list. */
    public void missed(UUID id) {
        LocalDate today = LocalDate.now(clock);
        caseClocks.miss(id, Rules.SUPPLEMENT_WINDOW, "");
        dishonestyList.enter(applications.get(id).filing().applicant().idNumber(), id, "容缺受理后未在期限内补交材料", today);
    }
}
