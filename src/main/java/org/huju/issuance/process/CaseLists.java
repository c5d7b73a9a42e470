package org.huju.issuance.process;

import static org.huju.issuance.process.CaseFacts.option;
import static org.huju.issuance.process.CaseFacts.rows;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.casefile.MaterialSheet;
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

    private final MaterialSheet sheet;
    private final FurtherDemand furtherDemand;
    private final CaseClocks caseClocks;
    private final Findings findings;
    private final Verifications verifications;
    private final Decisions decisions;
    private final RefusalGrounds refusalGrounds;

    CaseLists(
            MaterialSheet sheet,
            FurtherDemand furtherDemand,
            CaseClocks caseClocks,
            Findings findings,
            Verifications verifications,
            Decisions decisions,
            RefusalGrounds refusalGrounds) {
        this.sheet = sheet;
        this.furtherDemand = furtherDemand;
        this.caseClocks = caseClocks;
        this.findings = findings;
        this.verifications = verifications;
        this.decisions = decisions;
        this.refusalGrounds = refusalGrounds;
    }

    List<Map<String, Object>> materials(UUID id) {
        return sheet.all(id);
    }

    List<Map<String, Object>> materialOptions(UUID id) {
        return sheet.options(id);
    }

    List<String> materialsInOrder(UUID id) {
        return sheet.inOrder(id);
    }

    /** What one-time notices have named, on one line; empty before the first. */
    String noticed(UUID id) {
        return sheet.noticed(id);
    }

    /** The codes of what the one-time notice did not name; empty before the first notice. */
    List<String> notToBeDemanded(UUID id) {
        return sheet.notToBeDemanded(id);
    }

    /** What may no longer be demanded, on one line; empty if nothing. */
    String waived(UUID id) {
        return sheet.waived(id);
    }

    List<Map<String, Object>> gaps(UUID id) {
        return sheet.gaps(id);
    }

    List<Map<String, Object>> gapOptions(UUID id) {
        return sheet.gapOptions(id);
    }

    List<Map<String, Object>> unnamed(UUID id) {
        return sheet.rows(furtherDemand.unnamed(id));
    }

    /** What an accepted case lacks, and why it goes on without: those who decide see what they decide on. */
    List<Map<String, Object>> notHandedIn(UUID id) {
        String awaited = caseClocks
                .find(id, Rules.SUPPLEMENT_WINDOW)
                .map(window -> window.state().finished() ? "逾期未补交，按现有材料决定" : "容缺受理，" + window.due() + "前补交")
                .orElse("");
        return sheet.notHandedIn(id, awaited);
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
