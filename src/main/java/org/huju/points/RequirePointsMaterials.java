package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huju.casefile.Material;
import org.huju.casefile.Materials;
import org.huju.clock.CaseClocks;
import org.springframework.stereotype.Service;

/** 确定应交材料 (article 23): what is asked for is fixed with the filing, and the pre-check has its time from then on. */
@Service
public class RequirePointsMaterials {

    private final Materials materials;
    private final CaseClocks caseClocks;
    private final Clock clock;

    RequirePointsMaterials(Materials materials, CaseClocks caseClocks, Clock clock) {
        this.materials = materials;
        this.caseClocks = caseClocks;
        this.clock = clock;
    }

    public void require(UUID id, List<Material> required) {
        materials.require(id, required);
        caseClocks.start(id, PointsPeriods.PRECHECK, LocalDate.now(clock));
    }
}
