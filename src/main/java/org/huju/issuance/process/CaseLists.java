package org.huju.issuance.process;

import static org.huju.issuance.process.CaseFacts.option;
import static org.huju.issuance.process.CaseFacts.rows;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huju.issuance.Decision;
import org.huju.issuance.Decisions;
import org.huju.issuance.Findings;
import org.huju.issuance.Material;
import org.huju.issuance.Materials;
import org.huju.issuance.RefusalGrounds;
import org.huju.issuance.Verification;
import org.huju.verification.DepartmentAnswer.Result;
import org.huju.verification.FieldComparison;
import org.springframework.stereotype.Component;

/** The lists and tables of the forms: materials, comparison, answers, grounds. */
@Component
class CaseLists {

    private final Materials materials;
    private final Findings findings;
    private final Decisions decisions;
    private final RefusalGrounds refusalGrounds;

    CaseLists(Materials materials, Findings findings, Decisions decisions, RefusalGrounds refusalGrounds) {
        this.materials = materials;
        this.findings = findings;
        this.decisions = decisions;
        this.refusalGrounds = refusalGrounds;
    }

    List<Map<String, Object>> materials(UUID id) {
        return rows(materials.of(id), CaseLists::row);
    }

    List<Map<String, Object>> materialOptions(UUID id) {
        return rows(materials.of(id), CaseLists::choice);
    }

    List<String> materialsInOrder(UUID id) {
        return materials.of(id).stream()
                .filter(m -> !m.isMissing())
                .map(Material::code)
                .toList();
    }

    List<Map<String, Object>> gaps(UUID id) {
        return rows(missing(id), CaseLists::row);
    }

    List<Map<String, Object>> gapOptions(UUID id) {
        return rows(missing(id), CaseLists::choice);
    }

    private List<Material> missing(UUID id) {
        return materials.of(id).stream().filter(Material::isMissing).toList();
    }

    List<Map<String, Object>> comparisons(UUID id) {
        return rows(findings.comparison(id), CaseLists::row);
    }

    List<Map<String, Object>> answers(UUID id) {
        return rows(findings.verifications(id), CaseLists::row);
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

    private static Map<String, Object> row(Material material) {
        return Map.of(
                "name", material.name(), "coreLabel", material.core() ? "核心" : "非核心", "source", material.source());
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
