package org.huju.endorsement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huju.permit.Ground;
import org.huju.permit.Particulars;
import org.huju.permit.Permit;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCases;
import org.huju.permit.Permits;
import org.huju.verification.CompareInformation;
import org.huju.verification.ComparedField;
import org.huju.verification.FieldComparison;
import org.huju.verification.PermitComparisons;
import org.huju.verification.Verdict;
import org.springframework.stereotype.Service;

/** 比对居住和就业 (articles 11 and 14, rule {@code endorsement-by-comparison}): whether the holder need not come. */
@Service
public class CompareEndorsement {

    private final PermitCases cases;
    private final Permits permits;
    private final Statements statements;
    private final CompareInformation compareInformation;
    private final CompareGround compareGround;
    private final PermitComparisons comparisons;

    CompareEndorsement(
            PermitCases cases,
            Permits permits,
            Statements statements,
            CompareInformation compareInformation,
            CompareGround compareGround,
            PermitComparisons comparisons) {
        this.cases = cases;
        this.permits = permits;
        this.statements = statements;
        this.compareInformation = compareInformation;
        this.compareGround = compareGround;
        this.comparisons = comparisons;
    }

    /**
     * Keeps the comparison.
     *
     * @return whether residence and ground are found unchanged, and the holder says nothing else
     * @throws org.huju.verification.RegistryUnavailable if a register gives no usable answer; nothing is kept then
     */
    public boolean unchanged(UUID caseId) {
        PermitCase permitCase = cases.get(caseId);
        if (permitCase.closed().isPresent()) {
            return false; // The holder has asked in the meantime; no register is asked in vain.
        }
        List<FieldComparison> lines = lines(permits.get(permitCase.permitId()));
        comparisons.keep(caseId, lines);
        return lines.stream().filter(CompareEndorsement::decides).allMatch(line -> line.verdict() == Verdict.EQUAL)
                && statements.of(caseId).map(Statement::nothingChanged).orElse(true);
    }

    /** The household is shown to whoever checks; article 14 asks for residence and work here. */
    private static boolean decides(FieldComparison line) {
        return !line.field().equals(ComparedField.HOUSEHOLD_ADDRESS.key());
    }

    private List<FieldComparison> lines(Permit permit) {
        List<FieldComparison> lines = new ArrayList<>(compareInformation
                .compare(permit.holder(), recorded(permit.particulars()))
                .fields());
        permit.particulars()
                .ground()
                .or(() -> Optional.of(Ground.EMPLOYMENT))
                .flatMap(ground -> compareGround.line(ground, permit.holder()))
                .ifPresent(lines::add);
        return lines;
    }

    /** An earlier record that has no household address contradicts nobody; without a residence nothing can be found unchanged. */
    private static Map<ComparedField, String> recorded(Particulars particulars) {
        Map<ComparedField, String> recorded = new EnumMap<>(ComparedField.class);
        recorded.put(ComparedField.RESIDENCE_ADDRESS, particulars.residenceAddress());
        if (!particulars.householdAddress().isEmpty()) {
            recorded.put(ComparedField.HOUSEHOLD_ADDRESS, particulars.householdAddress());
        }
        return recorded;
    }
}
