package org.huju.permit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Tells what happened to a permit: what, when, why, by which article and by which office; never which person at a desk it was. */
@Service
public class TellHistory {

    private final Permits permits;
    private final ActingOffice actingOffice;

    TellHistory(Permits permits, ActingOffice actingOffice) {
        this.permits = permits;
        this.actingOffice = actingOffice;
    }

    /**
     * @param on the day it counts from
     * @param what in Chinese, e.g. 签注
     * @param validUntil until when the permit was endorsed after it
     * @param by an office, or 系统
     */
    public record Line(LocalDate on, String what, LocalDate validUntil, String reason, String article, String by) {}

    /** Oldest first; empty if there is no permit of that number. */
    public Optional<List<Line>> of(String permitNo) {
        return permits.withNumber(permitNo)
                .map(permit ->
                        permits.history(permit.id()).stream().map(this::line).toList());
    }

    private Line line(PermitEntry entry) {
        return new Line(
                entry.on(),
                entry.kind().label(),
                entry.validUntil(),
                entry.reason(),
                entry.article(),
                actingOffice.of(entry));
    }
}
