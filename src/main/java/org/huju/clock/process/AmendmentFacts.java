package org.huju.clock.process;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.huju.clock.AmendCalendar;
import org.huju.clock.Amendment;
import org.huju.law.CalendarEdition;
import org.huju.platform.forms.TaskInHand;
import org.springframework.stereotype.Component;

/** What every form of an amendment shows: the notice and what it amends. */
@Component
class AmendmentFacts {

    private final AmendCalendar amendCalendar;

    AmendmentFacts(AmendCalendar amendCalendar) {
        this.amendCalendar = amendCalendar;
    }

    static UUID amendment(TaskInHand task) {
        return UUID.fromString(task.caseId());
    }

    /** By the names the forms know; may be added to. */
    Map<String, Object> of(Amendment amendment) {
        String present = amendCalendar
                .present(amendment.year())
                .map(CalendarEdition::version)
                .orElse("暂定（通知尚未公布）");
        return new HashMap<>(Map.of(
                "yearLabel", amendment.year() + "年",
                "presentLabel", present,
                "noticeTitle", amendment.notice().title(),
                "noticeNumber", amendment.notice().number(),
                "announcedOn", amendment.notice().announcedOn().toString()));
    }
}
