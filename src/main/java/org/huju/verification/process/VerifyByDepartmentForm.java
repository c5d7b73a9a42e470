package org.huju.verification.process;

import static org.huju.verification.process.InquiryFacts.caseOf;

import java.util.Map;
import java.util.UUID;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.huju.verification.DepartmentAnswer;
import org.huju.verification.DepartmentAnswer.Result;
import org.huju.verification.DepartmentQuestion;
import org.huju.verification.Inquiry;
import org.huju.verification.SeeInquiry;
import org.huju.verification.VerifyWithDepartment;
import org.springframework.stereotype.Component;

/** 部门核验: a clerk of the department answers what its system could not (article 11). */
@Component
class VerifyByDepartmentForm implements TaskForm {

    private final InquiryFacts facts;
    private final SeeInquiry seeInquiry;
    private final VerifyWithDepartment verifyWithDepartment;

    VerifyByDepartmentForm(InquiryFacts facts, SeeInquiry seeInquiry, VerifyWithDepartment verifyWithDepartment) {
        this.facts = facts;
        this.seeInquiry = seeInquiry;
        this.verifyWithDepartment = verifyWithDepartment;
    }

    @Override
    public String key() {
        return "verify-by-department";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        UUID id = caseOf(task);
        Inquiry inquiry = facts.inquiry(task);
        DepartmentQuestion person = seeInquiry.person(id, inquiry);
        Map<String, Object> values = facts.of(task);
        values.put("applicantName", person.name());
        values.put("idNumber", person.idNumber().value());
        values.put("residenceAddress", person.residenceAddress().orElse(""));
        values.putAll(seeInquiry.shownEarlier(id, inquiry));
        values.put("stated", seeInquiry.stated(id, inquiry));
        values.put("question", verifyWithDepartment.question(id, inquiry).question());
        values.put("systemNote", inquiry.department().registry().title() + "没有给出结论，请查阅本部门档案后答复");
        return values;
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        Result result = values.choice("result", "核验结果", Result.class);
        String note = values.required("note", "核验说明");
        verifyWithDepartment.answer(
                caseOf(task),
                facts.inquiry(task),
                new DepartmentAnswer(result, note),
                task.person().id());
        return Submission.completed();
    }
}
