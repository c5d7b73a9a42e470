package org.huju.clock;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huju.FieldProblem;
import org.huju.InvalidInput;
import org.huju.law.CalendarBook;
import org.huju.law.CalendarEdition;
import org.huju.law.CalendarNotice;
import org.huju.law.LawBook;
import org.huju.law.WorkingCalendar;
import org.springframework.stereotype.Component;

/** What an amendment of the calendar must be like; what is not is refused, with the rule. */
@Component
class AmendmentRules {

    /** As notices are numbered, e.g. 国办发明电〔2019〕3号. */
    private static final String NUMBER = ".+〔\\d{4}〕.*\\d+号";

    private static final String WEEKDAYS = "一二三四五";

    private final LawBook lawBook;
    private final Clock clock;

    AmendmentRules(LawBook lawBook, Clock clock) {
        this.lawBook = lawBook;
        this.clock = clock;
    }

    /** @throws InvalidInput if no such year or notice can be */
    void checkNotice(CalendarBook book, int year, CalendarNotice notice) {
        int last = today().getYear() + 1;
        refuseIf(
                year < CalendarEdition.FIRST_YEAR || year > last,
                "year",
                "“年份”应在" + CalendarEdition.FIRST_YEAR + "年至" + last + "年之间");
        refuseIf(!notice.number().matches(NUMBER), "noticeNumber", "请填写通知的“文号”，例如“国办发明电〔2019〕3号”；没有文号的通知不能作为依据");
        refuseIf(notice.announcedOn().isAfter(today()), "announcedOn", "“公布日期”不能晚于今天" + today());
        book.latest(year)
                .map(present -> present.notice().announcedOn())
                .filter(notice.announcedOn()::isBefore)
                .ifPresent(present -> refuse("announcedOn", "“公布日期”不能早于现行安排的公布日期" + present));
    }

    /** @throws InvalidInput naming everything that is wrong with the days */
    void checkDays(CalendarBook book, CalendarEdition edition) {
        List<FieldProblem> problems = new ArrayList<>();
        edition.days().forEach((date, day) -> {
            if (!book.reaches(edition.year(), date)) {
                problems.add(problem(
                        date + "不在" + edition.year() + "年内（上一年的日子，只可以写" + book.firstDay(edition.year()) + "以后的）"));
            } else if (day.kind().working() && !CalendarEdition.isWeekend(date)) {
                problems.add(problem(date + "不是周六、周日，本来就上班，不能写作调休上班"));
            }
            otherYearsNaming(book, edition, date)
                    .forEach(other -> problems.add(problem(date + "已由" + other + "年的放假安排规定，两年的安排不能重叠")));
        });
        if (problems.isEmpty()) {
            missingWeekdays(book.with(edition).latest(), edition.year())
                    .forEach(day ->
                            problems.add(problem(edition.year() + "年没有一个上班的周" + WEEKDAYS.charAt(day.ordinal()))));
        }
        boolean same = book.latest(edition.year())
                .filter(present -> present.days().equals(edition.days()))
                .isPresent();
        if (same) {
            problems.add(problem("各日与" + edition.year() + "年现行安排相同，没有改动"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private static List<Integer> otherYearsNaming(CalendarBook book, CalendarEdition edition, LocalDate date) {
        return book.latest().editions().stream()
                .filter(other -> other.year() != edition.year())
                .filter(other -> other.days().containsKey(date))
                .map(CalendarEdition::year)
                .toList();
    }

    private static Set<DayOfWeek> missingWeekdays(WorkingCalendar calendar, int year) {
        Set<DayOfWeek> missing = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(calendar::isWorkingDay)
                .forEach(day -> missing.remove(day.getDayOfWeek()));
        return missing;
    }

    private FieldProblem problem(String what) {
        return new FieldProblem("days", "“各日安排”：" + what + basis());
    }

    private void refuseIf(boolean wrong, String field, String message) {
        if (wrong) {
            refuse(field, message);
        }
    }

    private void refuse(String field, String message) {
        throw new InvalidInput(field, message + basis());
    }

    private String basis() {
        return "（" + lawBook.at(today()).principle("calendar-amendment").authority() + "）";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
