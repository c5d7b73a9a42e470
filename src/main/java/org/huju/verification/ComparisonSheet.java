package org.huju.verification;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The comparison of a case about a permit as the forms show it, one row for each fact. */
@Service
public class ComparisonSheet {

    private final PermitComparisons comparisons;

    ComparisonSheet(PermitComparisons comparisons) {
        this.comparisons = comparisons;
    }

    public List<Map<String, Object>> rows(UUID caseId) {
        return comparisons.of(caseId).stream().map(ComparisonSheet::row).toList();
    }

    /** @param ifSilent what is said where no register has answered */
    public Map<String, Object> of(UUID caseId, String ifSilent) {
        List<Map<String, Object>> rows = rows(caseId);
        return Map.of("comparisons", rows, "silentNote", rows.isEmpty() ? ifSilent : "");
    }

    private static Map<String, Object> row(FieldComparison line) {
        return Map.of(
                "label", line.label(),
                "applied", line.applied(),
                "registered", line.registered(),
                "verdictLabel", line.verdict().label());
    }
}
