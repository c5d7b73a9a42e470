package org.huju.clock.process;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.huju.InvalidInput;
import org.huju.clock.AmendCalendar;
import org.huju.clock.Amendment;
import org.huju.law.CalendarNotice;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Person;
import org.huju.platform.forms.StartForm;
import org.springframework.stereotype.Component;

/** 调整工作日历 begins with the notice that orders it. */
@Component
class AmendCalendarForm implements StartForm {

    static final String PROCESS = "amend-calendar";

    /** Whom the model gives the tasks to; an administrator may start any process. */
    private static final String SUPERVISORS = "municipal-head";

    private final AmendCalendar amendCalendar;

    AmendCalendarForm(AmendCalendar amendCalendar) {
        this.amendCalendar = amendCalendar;
    }

    @Override
    public String processKey() {
        return PROCESS;
    }

    @Override
    public Map<String, Object> open(Person person) {
        return Map.of();
    }

    @Override
    public Start submit(Person person, FormValues values) {
        if (!person.groups().contains(SUPERVISORS)) {
            throw new InvalidInput("noticeNumber", "工作日历只能由上海市发展和改革委员会的督办岗调整，请转交该岗位办理");
        }
        CalendarNotice notice = new CalendarNotice(
                values.required("noticeTitle", "通知名称"), values.required("noticeNumber", "文号"), announcedOn(values));
        Amendment draft = amendCalendar.open(year(values), notice, person.id());
        return new Start(draft.id().toString(), Map.of());
    }

    private static int year(FormValues values) {
        String year = values.required("year", "年份");
        if (!year.matches("\\d{4}")) {
            throw new InvalidInput("year", "“年份”应为四位数字，例如 2027");
        }
        return Integer.parseInt(year);
    }

    private static LocalDate announcedOn(FormValues values) {
        try {
            return LocalDate.parse(values.required("announcedOn", "公布日期"));
        } catch (DateTimeParseException e) {
            throw new InvalidInput("announcedOn", "“公布日期”不是有效的日期，请重新选择");
        }
    }
}
