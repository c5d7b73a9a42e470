package org.huju.endorsement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.huju.law.LawBook;
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

    /** How many of the last 12 months are paid when only the one that is not over is missing. */
    private static final String MONTHS = "endorsement-insurance-months";

    private final Registries registries;
    private final LawBook lawBook;
    private final Clock clock;

    CompareGround(Registries registries, LawBook lawBook, Clock clock) {
        this.registries = registries;
        this.lawBook = lawBook;
        this.clock = clock;
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

    private FieldComparison employment(Optional<InsuranceRecord> insurance) {
        return insurance.map(this::employment).orElseGet(() -> line(Ground.EMPLOYMENT, "", Verdict.NO_RECORD));
    }

    /** At the beginning of a month it is not paid yet: that alone is no change. */
    private FieldComparison employment(InsuranceRecord record) {
        if (record.paysNow()) {
            return line(Ground.EMPLOYMENT, "本月正常缴纳社会保险", Verdict.EQUAL);
        }
        int due = lawBook.at(LocalDate.now(clock)).amount(MONTHS).amount();
        return record.monthsOfLast12() >= due
                ? line(Ground.EMPLOYMENT, "最近一个应缴月份正常缴纳社会保险（本月尚未缴纳）", Verdict.EQUAL)
                : line(Ground.EMPLOYMENT, "本月没有缴纳社会保险", Verdict.DIFFERENT);
    }

    private static FieldComparison line(Ground ground, String registered, Verdict verdict) {
        return new FieldComparison("ground", "申办条件", ground.label(), registered, verdict);
    }
}
