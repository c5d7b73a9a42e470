package org.huju.points;

import java.util.Collection;
import java.util.List;
import org.huju.InvalidInput;
import org.huju.casefile.Material;

/** What a clerk ticks as handed in and in order. */
final class PresentMaterials {

    private PresentMaterials() {}

    /** @throws InvalidInput if something is ticked that is not asked for, or may not be */
    static void requireKnown(List<Material> all, Collection<String> ticked) {
        List<String> known =
                all.stream().filter(m -> !m.isWaived()).map(Material::code).toList();
        if (!known.containsAll(ticked)) {
            throw new InvalidInput("presentMaterials", "“已收材料”中有不在应交材料之列的项目，请重新勾选");
        }
    }
}
