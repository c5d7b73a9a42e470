package org.huju.clock.process;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.support.CaseWalk;
import org.huju.support.Staff;

/** The municipal supervisor's steps with the calendar. */
final class Amending {

    static final String FILL = "userTask_fillCalendar";
    static final String REVIEW = "userTask_reviewAmendment";
    static final String EXTENSION_TITLE = "国务院办公厅关于延长2020年春节假期的通知";
    static final String EXTENSION_NUMBER = "国办发明电〔2020〕1号";

    private final CaseWalk walk;
    private final FormService forms;

    Amending(CaseWalk walk, FormService forms) {
        this.walk = walk;
        this.forms = forms;
    }

    static Map<String, Object> notice(String year, String title, String number, String announcedOn) {
        Map<String, Object> form = new HashMap<>();
        form.put("year", year);
        form.put("noticeTitle", title);
        form.put("noticeNumber", number);
        form.put("announcedOn", announcedOn);
        return form;
    }

    static Map<String, Object> extension() {
        return notice("2020", EXTENSION_TITLE, EXTENSION_NUMBER, "2020-01-27");
    }

    /** The notice of 27 January 2020 on top of what was arranged before. */
    static String extended(String days) {
        return days.replace("2020-02-01 上班 春节", "2020-01-31 放假 春节\n2020-02-01 放假 春节\n2020-02-02 放假 春节");
    }

    ProcessInstance begin(Map<String, Object> notice) {
        String definition = walk.definition("amend-calendar");
        return walk.as(Staff.MUNICIPAL_HEAD, () -> forms.submitStartForm(definition, notice));
    }

    Map<String, Object> open(ProcessInstance amendment, String task) {
        return walk.open(amendment, task, Staff.MUNICIPAL_HEAD);
    }

    String days(ProcessInstance amendment) {
        return open(amendment, FILL).get("days").toString();
    }

    void fill(ProcessInstance amendment, String days) {
        walk.submit(amendment, FILL, Staff.MUNICIPAL_HEAD, Map.of("days", days));
    }

    void decide(ProcessInstance amendment, String decision) {
        walk.submit(amendment, REVIEW, Staff.MUNICIPAL_HEAD, Map.of("decision", decision));
    }

    /** Entered, filled in and released; no clock has been planned anew yet. */
    ProcessInstance releaseExtension() {
        ProcessInstance amendment = begin(extension());
        fill(amendment, extended(days(amendment)));
        decide(amendment, "RELEASE");
        return amendment;
    }
}
