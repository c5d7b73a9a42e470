package org.huju.clock.process;

import static org.huju.clock.process.AmendmentFacts.amendment;

import java.util.Map;
import org.huju.clock.AmendCalendar;
import org.huju.clock.Amendment;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.springframework.stereotype.Component;

/** 填写各日安排: the present days, to be made what the notice says. */
@Component
class FillCalendarForm implements TaskForm {

    private final AmendCalendar amendCalendar;
    private final AmendmentFacts facts;

    FillCalendarForm(AmendCalendar amendCalendar, AmendmentFacts facts) {
        this.amendCalendar = amendCalendar;
        this.facts = facts;
    }

    @Override
    public String key() {
        return "fill-calendar";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        Amendment amendment = amendCalendar.get(amendment(task));
        Map<String, Object> values = facts.of(amendment);
        values.put("days", amendment.days());
        return values;
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        amendCalendar.fill(amendment(task), values.required("days", "各日安排"));
        return Submission.completed();
    }
}
