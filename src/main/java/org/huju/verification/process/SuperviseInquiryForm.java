package org.huju.verification.process;

import java.util.Map;
import org.huju.casefile.Decision;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.huju.verification.SuperviseVerification;

/** 督办 of a department's answer: which department, by when it should have answered, and nothing of the person. */
abstract class SuperviseInquiryForm implements TaskForm {

    private final String key;
    private final Decision.Step step;
    private final InquiryFacts facts;
    private final SuperviseVerification superviseVerification;

    SuperviseInquiryForm(
            String key, Decision.Step step, InquiryFacts facts, SuperviseVerification superviseVerification) {
        this.key = key;
        this.step = step;
        this.facts = facts;
        this.superviseVerification = superviseVerification;
    }

    @Override
    public final String key() {
        return key;
    }

    @Override
    public final Map<String, Object> open(TaskInHand task) {
        return facts.of(task);
    }

    @Override
    public final Submission submit(TaskInHand task, FormValues values) {
        String measure = values.required("measure", "督办措施");
        superviseVerification.supervised(
                InquiryFacts.caseOf(task), step, measure, task.person().id());
        return Submission.completed();
    }
}
