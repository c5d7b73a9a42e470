package org.huju.endorsement;

import java.util.Optional;
import org.huju.people.IdNumber;
import org.huju.permit.Ground;
import org.huju.verification.FieldComparison;
import org.huju.verification.InsuranceRecord;
import org.huju.verification.Registries;
import org.huju.verification.Verdict;
import org.springframework.stereotype.Service;

/** Whether the ground of a permit still holds, as far as a system can tell. */
@Service
class CompareGround {

    private final Registries registries;

    CompareGround(Registries registries) {
        this.registries = registries;
    }

    /**
     * @return empty where the residence alone decides
     * @throws org.huju.verification.RegistryUnavailable if the social insurance gives no usable answer
     */
    Optional<FieldComparison> line(Ground ground, IdNumber holder) {
        return switch (ground) {
            case EMPLOYMENT -> Optional.of(employment(registries.insurance(holder)));
            case RESIDENCE -> Optional.empty();
            // No system tells whether somebody still studies; the holder shows it.
            case STUDY -> Optional.of(line(ground, "", Verdict.NO_RECORD));
        };
    }

    private static FieldComparison employment(Optional<InsuranceRecord> insurance) {
        return insurance
                .map(record -> record.paysNow()
                        ? line(Ground.EMPLOYMENT, "本月正常缴纳社会保险", Verdict.EQUAL)
                        : line(Ground.EMPLOYMENT, "本月没有缴纳社会保险", Verdict.DIFFERENT))
                .orElseGet(() -> line(Ground.EMPLOYMENT, "", Verdict.NO_RECORD));
    }

    private static FieldComparison line(Ground ground, String registered, Verdict verdict) {
        return new FieldComparison("ground", "申办条件", ground.label(), registered, verdict);
    }
}
