package org.huju.casefile;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The materials of a case as the forms show them: rows of tables, and entries of lists to tick. */
@Service
public class MaterialSheet {

    private final Materials materials;

    MaterialSheet(Materials materials) {
        this.materials = materials;
    }

    public List<Map<String, Object>> all(UUID id) {
        return rows(materials.of(id), MaterialSheet::row);
    }

    /** Those that may be ticked. */
    public List<Map<String, Object>> options(UUID id) {
        return rows(those(id, m -> !m.isWaived()), MaterialSheet::option);
    }

    /** Those that may be ticked, in kinds of case where each must be there and none is said to be core. */
    public List<Map<String, Object>> plainOptions(UUID id) {
        return rows(those(id, m -> !m.isWaived()), m -> Map.of("value", m.code(), "label", m.name()));
    }

    /** The codes of those that were found in order. */
    public List<String> inOrder(UUID id) {
        return codes(those(id, m -> m.handedInOn().isPresent()));
    }

    public List<Map<String, Object>> gaps(UUID id) {
        return rows(materials.missing(id), MaterialSheet::row);
    }

    public List<Map<String, Object>> gapOptions(UUID id) {
        return rows(materials.missing(id), MaterialSheet::option);
    }

    /** What one-time notices have named, on one line; empty before the first. */
    public String noticed(UUID id) {
        return names(those(id, Material::wasDemanded), Material::name);
    }

    /** The codes of what the one-time notice did not name; empty before the first notice. */
    public List<String> notToBeDemanded(UUID id) {
        return those(id, Material::wasDemanded).isEmpty()
                ? List.of()
                : codes(those(id, m -> !m.wasDemanded() && !m.isWaived()));
    }

    /** What may no longer be demanded, on one line; empty if nothing. */
    public String waived(UUID id) {
        return names(
                those(id, Material::isWaived),
                m -> m.name() + m.waiver().orElseThrow().label());
    }

    /** What an accepted case lacks, and why it goes on without: those who decide see what they decide on. */
    public List<Map<String, Object>> notHandedIn(UUID id, String awaited) {
        return rows(
                those(id, m -> m.handedInOn().isEmpty()),
                m -> Map.of(
                        "name", m.name(),
                        "coreLabel", coreLabel(m),
                        "statusLabel", m.waiver().map(Waiver::label).orElse(awaited)));
    }

    /** Rows of a table as in {@link #all}. */
    public List<Map<String, Object>> rows(List<Material> materials) {
        return rows(materials, MaterialSheet::row);
    }

    private List<Material> those(UUID id, Predicate<Material> wanted) {
        return materials.of(id).stream().filter(wanted).toList();
    }

    private static List<String> codes(List<Material> materials) {
        return materials.stream().map(Material::code).toList();
    }

    private static String names(List<Material> materials, Function<Material, String> name) {
        return materials.stream().map(name).collect(Collectors.joining("、"));
    }

    private static Map<String, Object> row(Material material) {
        return Map.of("name", material.name(), "coreLabel", coreLabel(material), "source", material.source());
    }

    private static String coreLabel(Material material) {
        return material.core() ? "核心" : "非核心";
    }

    private static Map<String, Object> option(Material material) {
        return Map.of("value", material.code(), "label", material.name() + (material.core() ? "（核心）" : ""));
    }

    private static List<Map<String, Object>> rows(
            List<Material> materials, Function<Material, Map<String, Object>> row) {
        return materials.stream().map(row).toList();
    }
}
