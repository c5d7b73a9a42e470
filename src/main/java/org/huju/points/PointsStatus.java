package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huju.casefile.Material;
import org.huju.casefile.Materials;
import org.huju.clock.CaseClocks;
import org.huju.clock.StatutoryClock;
import org.huju.points.AccountBasis.Counted;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 进度查询: what whoever holds a number and its query code may know. Nothing personal is in it, nor by which indicators the points came about:
 * the employer has the code as well as the holder, and a deduction is none of its business.
 */
@Service
public class PointsStatus {

    private static final String DECISION = "points-decision";
    private static final String SUPPLEMENT_WINDOW = "supplement-window";

    private final PointsApplications applications;
    private final PointsAccounts accounts;
    private final Materials materials;
    private final CaseClocks caseClocks;
    private final Clock clock;

    PointsStatus(
            PointsApplications applications,
            PointsAccounts accounts,
            Materials materials,
            CaseClocks caseClocks,
            Clock clock) {
        this.applications = applications;
        this.accounts = accounts;
        this.materials = materials;
        this.caseClocks = caseClocks;
        this.clock = clock;
    }

    /**
     * @param state in plain Chinese
     * @param foundTrueOn the 20 working days of article 23 run from it; empty before
     * @param promisedDate the day the points will be told by; empty before the materials are found true, and once they are told
     * @param awaited what the employer or the holder is to do, in Chinese; empty if nothing
     * @param account the points of the holder's account, once this application has gone into it
     */
    public record Status(
            String applicationNo,
            String acceptanceNo,
            String state,
            LocalDate receivedOn,
            LocalDate acceptedOn,
            LocalDate foundTrueOn,
            LocalDate promisedDate,
            String awaited,
            Account account) {}

    /**
     * @param state in Chinese
     * @param total null where there are none
     */
    public record Account(
            String state,
            Integer total,
            Integer standard,
            Boolean reached,
            LocalDate validUntil,
            List<HistoryLine> history) {}

    /** @param what in Chinese */
    public record HistoryLine(LocalDate on, String what, Integer total, String reason) {}

    /** @return empty if there is no such number or the code is not its own; the two are not told apart */
    @Transactional(readOnly = true)
    public Optional<Status> of(String number, String queryCode) {
        return applications
                .withNumber(number)
                .filter(a -> a.answersTo(queryCode))
                .map(this::status);
    }

    private Status status(PointsApplication application) {
        var acceptance = application.acceptance();
        return new Status(
                application.applicationNo(),
                acceptance.map(PointsApplication.Acceptance::acceptanceNo).orElse(null),
                application.state().label(),
                application.receivedOn(),
                acceptance.map(PointsApplication.Acceptance::acceptedOn).orElse(null),
                application.foundTrueOn().orElse(null),
                promisedDate(application).orElse(null),
                awaited(application),
                account(application).orElse(null));
    }

    private Optional<LocalDate> promisedDate(PointsApplication application) {
        return application.state() == PointsState.FOUND_TRUE
                ? caseClocks.find(application.id(), DECISION).map(StatutoryClock::due)
                : Optional.empty();
    }

    private String awaited(PointsApplication application) {
        return switch (application.state()) {
            case AWAITING_CORRECTION -> "请按一次性告知书补正：" + missing(application);
            default -> supplementAwaited(application);
        };
    }

    private String supplementAwaited(PointsApplication application) {
        return caseClocks
                .find(application.id(), SUPPLEMENT_WINDOW)
                .filter(window -> !window.state().finished())
                .map(window -> "请于" + window.due() + "前（含当日）补交：" + missing(application))
                .orElse("");
    }

    private String missing(PointsApplication application) {
        return materials.missing(application.id()).stream().map(Material::name).collect(Collectors.joining("、"));
    }

    /** Of an older application nothing is told that a newer one has brought about. */
    private Optional<Account> account(PointsApplication application) {
        return accounts.of(application.filing().holder().idNumber())
                .filter(account -> account.application().equals(Optional.of(application.id())))
                .map(account -> account(account, application));
    }

    private Account account(PointsAccount account, PointsApplication application) {
        boolean lives = account.state() == PointsAccount.State.VALID;
        Score.Points points = lives && account.basis() instanceof Counted counted ? points(counted) : null;
        return new Account(
                account.standing(LocalDate.now(clock)),
                points == null ? null : points.total(),
                points == null ? null : points.standard(),
                points == null ? null : points.reached(),
                account.validUntil(),
                accounts.history(application.filing().holder().idNumber()).stream()
                        .filter(entry -> entry.application().equals(Optional.of(application.id())))
                        .map(PointsStatus::line)
                        .toList());
    }

    private static Score.Points points(Counted counted) {
        return counted.score() instanceof Score.Points points ? points : null;
    }

    private static HistoryLine line(PointsAccount.Entry entry) {
        return new HistoryLine(entry.on(), entry.kind().label(), entry.total().orElse(null), entry.reason());
    }
}
