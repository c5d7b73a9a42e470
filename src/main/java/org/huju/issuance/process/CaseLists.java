package org.huju.issuance.process;

import static org.huju.issuance.process.CaseFacts.option;
import static org.huju.issuance.process.CaseFacts.rows;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.casefile.Material;
import org.huju.casefile.Materials;
import org.huju.casefile.Waiver;
import org.huju.clock.CaseClocks;
import org.huju.issuance.Findings;
import org.huju.issuance.FurtherDemand;
import org.huju.issuance.RefusalGrounds;
import org.huju.issuance.Rules;
import org.huju.verification.DepartmentAnswer.Result;
import org.huju.verification.FieldComparison;
import org.huju.verification.Verification;
import org.huju.verification.Verifications;
import org.springframework.stereotype.Component;

/** The lists and tables of the forms: materials, comparison, answers, grounds. */
@Component
class CaseLists {

    private final Materials materials;
    private final FurtherDemand furtherDemand;
    private final CaseClocks caseClocks;
    private final Findings findings;
    private final Verifications verifications;
    private final Decisions decisions;
    private final RefusalGrounds refusalGrounds;

    CaseLists(
            Materials materials,
            FurtherDemand furtherDemand,
            CaseClocks caseClocks,
            Findings findings,
            Verifications verifications,
            Decisions decisions,
            RefusalGrounds refusalGrounds) {
        this.materials = materials;
        this.furtherDemand = furtherDemand;
        this.caseClocks = caseClocks;
        this.findings = findings;
        this.verifications = verifications;
        this.decisions = decisions;
        this.refusalGrounds = refusalGrounds;
    }

    List<Map<String, Object>> materials(UUID id) {
        return rows(materials.of(id), CaseLists::row);
    }

    List<Map<String, Object>> materialOptions(UUID id) {
        return rows(those(id, m -> !m.isWaived()), CaseLists::choice);
    }

    List<String> materialsInOrder(UUID id) {
        return those(id, m -> m.handedInOn().isPresent()).stream()
                .map(Material::code)
                .toList();
    }

    /** What one-time notices have named, on one line; empty before the first. */
    String noticed(UUID id) {
        return names(those(id, Material::wasDemanded));
    }

    /** The codes of what the one-time notice did not name; empty before the first notice. */
    List<String> notToBeDemanded(UUID id) {
        List<Material> all = materials.of(id);
        return all.stream().noneMatch(Material::wasDemanded)
                ? List.of()
                : all.stream()
                        .filter(m -> !m.wasDemanded() && !m.isWaived())
                        .map(Material::code)
                        .toList();
    }

    /** What may no longer be demanded, on one line; empty if nothing. */
    String waived(UUID id) {
        return those(id, Material::isWaived).stream()
                .map(m -> m.name() + m.waiver().orElseThrow().label())
                .collect(Collectors.joining("、"));
    }

    List<Map<String, Object>> gaps(UUID id) {
        return rows(materials.missing(id), CaseLists::row);
    }

    List<Map<String, Object>> gapOptions(UUID id) {
        return rows(materials.missing(id), CaseLists::choice);
    }

    List<Map<String, Object>> unnamed(UUID id) {
        return rows(furtherDemand.unnamed(id), CaseLists::row);
    }

    /** What an accepted case lacks, and why it goes on without: those who decide see what they decide on. */
    List<Map<String, Object>> notHandedIn(UUID id) {
        String awaited = caseClocks
                .find(id, Rules.SUPPLEMENT_WINDOW)
                .map(window -> window.state().finished() ? "逾期未补交，按现有材料决定" : "容缺受理，" + window.due() + "前补交")
                .orElse("");
        return rows(
                those(id, m -> m.handedInOn().isEmpty()),
                m -> Map.of(
                        "name", m.name(),
                        "coreLabel", coreLabel(m),
                        "statusLabel", m.waiver().map(Waiver::label).orElse(awaited)));
    }

    private List<Material> those(UUID id, Predicate<Material> wanted) {
        return materials.of(id).stream().filter(wanted).toList();
    }

    private static String names(List<Material> materials) {
        return materials.stream().map(Material::name).collect(Collectors.joining("、"));
    }

    List<Map<String, Object>> comparisons(UUID id) {
        return rows(findings.comparison(id), CaseLists::row);
    }

    List<Map<String, Object>> answers(UUID id) {
        return rows(verifications.of(id), CaseLists::row);
    }

    List<Map<String, Object>> refusalGrounds() {
        return rows(refusalGrounds.all(), g -> option(g.code(), g.label() + "（" + g.article() + "）"));
    }

    /** The reason given at the last decision of a step, in front of it who gave it; empty if there is none. */
    String lastReason(UUID id, Decision.Step step) {
        return decisions
                .last(id, step)
                .map(d -> d.outcome() + "（" + d.decidedBy() + "）" + d.reason())
                .orElse("");
    }

    /** The reason of the last decision of a step with the article it rests on; empty if there is none. */
    String lastGround(UUID id, Decision.Step step) {
        return decisions
                .last(id, step)
                .map(d -> d.reason() + "（" + d.article().orElseThrow() + "）")
                .orElse("");
    }

    private static Map<String, Object> row(Material material) {
        return Map.of("name", material.name(), "coreLabel", coreLabel(material), "source", material.source());
    }

    private static String coreLabel(Material material) {
        return material.core() ? "核心" : "非核心";
    }

    private static Map<String, Object> choice(Material material) {
        return option(material.code(), material.name() + (material.core() ? "（核心）" : ""));
    }

    private static Map<String, Object> row(FieldComparison field) {
        return Map.of(
                "label", field.label(),
                "applied", field.applied(),
                "registered", field.registered(),
                "verdictLabel", field.verdict().label());
    }

    private static Map<String, Object> row(Verification verification) {
        return Map.of(
                "department", verification.department().title(),
                "resultLabel", verification.result().map(Result::label).orElse("等待答复"),
                "note", verification.note(),
                "answeredOn", verification.answeredOn().map(CaseFacts::text).orElse(""));
    }
}
