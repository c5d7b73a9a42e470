package org.huju.points.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huju.casefile.MaterialSheet;
import org.huju.clock.CaseClocks;
import org.huju.points.PointsPeriods;
import org.springframework.stereotype.Component;

/** What an accepted case lacks, for those who decide. */
@Component
class PointsMaterialsLeft {

    private final MaterialSheet materials;
    private final CaseClocks caseClocks;

    PointsMaterialsLeft(MaterialSheet materials, CaseClocks caseClocks) {
        this.materials = materials;
        this.caseClocks = caseClocks;
    }

    List<Map<String, Object>> of(UUID id) {
        String awaited = caseClocks
                .find(id, PointsPeriods.SUPPLEMENT_WINDOW)
                .map(window -> window.state().finished() ? "逾期未补交，按现有材料决定" : "容缺受理，" + window.due() + "前补交")
                .orElse("");
        return materials.notHandedIn(id, awaited);
    }
}
