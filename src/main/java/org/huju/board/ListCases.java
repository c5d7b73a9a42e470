package org.huju.board;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.board.CaseList.Filter;
import org.huju.board.CaseList.Row;
import org.huju.desk.Office;
import org.huju.desk.Offices;
import org.huju.desk.WarningPeriod;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list behind each figure. */
@Service
@Transactional(readOnly = true)
public class ListCases {

    public static final int MOST_ROWS = 200;
    private static final int FARTHEST = 10_000;

    private final CaseList cases;
    private final Models models;
    private final Offices offices;
    private final WarningPeriod warning;
    private final Clock clock;

    ListCases(CaseList cases, Models models, Offices offices, WarningPeriod warning, Clock clock) {
        this.cases = cases;
        this.models = models;
        this.offices = offices;
        this.warning = warning;
        this.clock = clock;
    }

    /**
     * A case in words.
     *
     * @param age calendar days since it was opened
     * @param since the day it came to its step
     * @param holderName of the office it lies with
     */
    public record Line(
            UUID caseId,
            String matter,
            String matterName,
            String caseNo,
            String step,
            String stepName,
            LocalDate since,
            long age,
            String holder,
            String holderName,
            LocalDate due,
            Timeliness position,
            String positionName,
            Double chance,
            LocalDate likelyOn,
            String clerk) {}

    public record Page(long total, int page, int size, List<Line> rows) {}

    /** @throws InvalidInput if the page lies too far off */
    public Page page(Selection selection, Filter filter, int page, int size) {
        if (size < 1 || size > MOST_ROWS) {
            throw new InvalidInput("size", "“每页行数”：请填写1至" + MOST_ROWS);
        }
        if (page < 0 || (long) page * size > FARTHEST) {
            throw new InvalidInput("page", "“页”：最多翻到第" + FARTHEST + "行，请用条件缩小范围");
        }
        long total = cases.count(selection, filter, today(), soon());
        return new Page(total, page, size, lines(selection, filter, page * size, size));
    }

    /** @param limit how many at most */
    public List<Line> lines(Selection selection, Filter filter, int offset, int limit) {
        return cases.rows(selection, filter, today(), soon(), offset, limit).stream()
                .map(this::line)
                .toList();
    }

    Line line(Row row) {
        return new Line(
                row.caseId(),
                row.matter(),
                models.latest(row.matter()).map(Models.Model::name).orElse(row.matter()),
                row.caseNo(),
                row.step(),
                stepName(row.definition(), row.step()),
                row.since(),
                ChronoUnit.DAYS.between(row.openedOn(), today()),
                row.holderId(),
                officeName(row.holderId()),
                row.due(),
                row.timeliness(),
                row.timeliness().label(),
                row.chance(),
                row.likelyOn(),
                row.clerk());
    }

    String stepName(String definition, String step) {
        return step.isEmpty()
                ? "系统办理中"
                : models.latest(definition).map(model -> model.nameOf(step)).orElse(step);
    }

    String officeName(String id) {
        return offices.byId(id).map(Office::name).orElse(id);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate soon() {
        return warning.lastDayDueSoon(today());
    }
}
