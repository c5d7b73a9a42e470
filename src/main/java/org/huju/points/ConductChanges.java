package org.huju.points;

import java.util.ArrayList;
import java.util.List;

/** What a recheck corrects in the records against a person, in words. */
final class ConductChanges {

    private ConductChanges() {}

    static List<String> between(Conduct before, Conduct after) {
        List<String> changes = new ArrayList<>();
        number(Indicator.FALSE_MATERIALS, before.falseMaterials(), after.falseMaterials(), changes);
        number(Indicator.DETENTIONS, before.detentions(), after.detentions(), changes);
        number(Indicator.ORDINARY_CRIMES, before.ordinaryCrimes(), after.ordinaryCrimes(), changes);
        yesOrNo(Indicator.SERIOUS_CRIME, before.seriousCrime(), after.seriousCrime(), changes);
        yesOrNo(Indicator.FAMILY_PLANNING, before.familyPlanningViolation(), after.familyPlanningViolation(), changes);
        return changes;
    }

    private static void number(Indicator indicator, int before, int after, List<String> changes) {
        if (before != after) {
            changes.add(indicator.label() + "由" + before + "次改为" + after + "次");
        }
    }

    private static void yesOrNo(Indicator indicator, boolean before, boolean after, List<String> changes) {
        if (before != after) {
            changes.add(indicator.label() + "由“" + word(before) + "”改为“" + word(after) + "”");
        }
    }

    private static String word(boolean recorded) {
        return recorded ? "有" : "无";
    }
}
