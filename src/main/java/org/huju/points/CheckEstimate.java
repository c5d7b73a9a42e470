package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import org.huju.law.LawBook;
import org.huju.people.Problems;
import org.springframework.stereotype.Component;

/** Reads what a stranger has sent, and says everything that is wrong with it at once. */
@Component
class CheckEstimate {

    private static final String ACT = "shanghai-permit";
    private static final int YEARS_AHEAD = 10;
    private static final int OLDEST = 150;
    private static final int MOST_RECORDS = 99;

    private final CheckClaims checkClaims;
    private final LawBook lawBook;
    private final Clock clock;

    CheckEstimate(CheckClaims checkClaims, LawBook lawBook, Clock clock) {
        this.checkClaims = checkClaims;
        this.lawBook = lawBook;
        this.clock = clock;
    }

    /** @throws org.huju.InvalidInput with all that has to be corrected */
    PointsFacts check(EstimateDraft draft) {
        Problems problems = new Problems();
        LocalDate on = on(draft.on(), problems);
        LocalDate birthDate = birthDate(draft.birthDate(), on, problems);
        Claims claims = checkClaims.check(draft.claims(), problems);
        Conduct conduct = conduct(draft.conduct(), problems);
        problems.throwIfAny();
        return new PointsFacts(on, birthDate, claims, conduct);
    }

    LocalDate on(String raw, Problems problems) {
        LocalDate on = problems.date("on", "计算日期", raw);
        LocalDate first = lawBook.act(ACT).inForce();
        LocalDate last = LocalDate.now(clock).plusYears(YEARS_AHEAD);
        if (on != null && (on.isBefore(first) || on.isAfter(last))) {
            problems.add("on", "“计算日期”应在" + first + "（本办法施行之日）至" + last + "之间");
        }
        return on;
    }

    private LocalDate birthDate(String raw, LocalDate on, Problems problems) {
        LocalDate birthDate = problems.date("birthDate", "出生日期", raw);
        LocalDate today = LocalDate.now(clock);
        if (birthDate == null) {
            return null;
        }
        if (birthDate.isAfter(today)) {
            problems.add("birthDate", "“出生日期”不能晚于今天，请核对");
        } else if (on != null && birthDate.isAfter(on)) {
            problems.add("birthDate", "“出生日期”不能晚于计算日期，请核对");
        } else if (birthDate.isBefore(today.minusYears(OLDEST))) {
            problems.add("birthDate", "“出生日期”早于" + OLDEST + "年前，请核对");
        }
        return birthDate;
    }

    private static Conduct conduct(ConductDraft draft, Problems problems) {
        OptionalFields fields = new OptionalFields(problems);
        return new Conduct(
                fields.number("falseMaterials", "最近3年内提供虚假材料的次数", draft.falseMaterials(), MOST_RECORDS),
                fields.number("detentions", "最近5年内的行政拘留记录", draft.detentions(), MOST_RECORDS),
                fields.number("ordinaryCrimes", "最近5年内的一般刑事犯罪记录", draft.ordinaryCrimes(), MOST_RECORDS),
                fields.flag("seriousCrime", "严重刑事犯罪记录", draft.seriousCrime()),
                fields.flag("familyPlanningViolation", "违反计划生育政策记录", draft.familyPlanningViolation()));
    }
}
