package org.huju.change;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huju.permit.Particulars;
import org.huju.permit.Permit;
import org.huju.permit.PermitCases;
import org.huju.permit.Permits;
import org.huju.verification.CompareInformation;
import org.huju.verification.ComparedField;
import org.huju.verification.Comparison;
import org.huju.verification.PermitComparisons;
import org.springframework.stereotype.Service;

/** 比对变更内容 (articles 11 and 13): whether the population register knows what changed already. */
@Service
public class CompareChange {

    private final PermitCases cases;
    private final Permits permits;
    private final ChangeReports reports;
    private final CompareInformation compareInformation;
    private final PermitComparisons comparisons;

    CompareChange(
            PermitCases cases,
            Permits permits,
            ChangeReports reports,
            CompareInformation compareInformation,
            PermitComparisons comparisons) {
        this.cases = cases;
        this.permits = permits;
        this.reports = reports;
        this.compareInformation = compareInformation;
        this.comparisons = comparisons;
    }

    /**
     * Keeps the comparison.
     *
     * @return whether all that changed and that the register knows of is the same there
     * @throws org.huju.verification.RegistryUnavailable if the register gives no usable answer; nothing is kept then
     */
    public boolean equal(UUID caseId) {
        Permit permit = permits.get(cases.get(caseId).permitId());
        ChangeReport report = reports.get(caseId);
        Comparison comparison = compare(permit, toCompare(report, report.appliedTo(permit.particulars())));
        comparisons.keep(caseId, comparison.fields());
        return comparison.allEqual();
    }

    /** A telephone number is nobody's to compare. */
    private Comparison compare(Permit permit, Map<ComparedField, String> stated) {
        return stated.isEmpty() ? new Comparison(List.of()) : compareInformation.compare(permit.holder(), stated);
    }

    private static Map<ComparedField, String> toCompare(ChangeReport report, Particulars afterwards) {
        Map<ComparedField, String> stated = new EnumMap<>(ComparedField.class);
        report.to(ChangedField.NAME).ifPresent(name -> stated.put(ComparedField.NAME, name));
        report.to(ChangedField.HOUSEHOLD_ADDRESS)
                .ifPresent(address -> stated.put(ComparedField.HOUSEHOLD_ADDRESS, address));
        if (report.moves()) {
            stated.put(ComparedField.RESIDENCE_ADDRESS, afterwards.residenceAddress());
        }
        return stated;
    }
}
