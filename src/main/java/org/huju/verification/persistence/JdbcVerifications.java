package org.huju.verification.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.verification.Department;
import org.huju.verification.DepartmentAnswer.Result;
import org.huju.verification.Inquiry;
import org.huju.verification.Verification;
import org.huju.verification.Verifications;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcVerifications implements Verifications {

    private final JdbcClient jdbc;

    JdbcVerifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void asked(UUID caseId, Verification question) {
        about(caseId, question, """
                        delete from case_verification
                        where case_id = :case and department = :department and matter = :matter""").update();
        about(caseId, question, """
                        insert into case_verification (case_id, department, matter, question, asked_on)
                        values (:case, :department, :matter, :question, :askedOn)""")
                .param("question", question.question())
                .param("askedOn", question.askedOn())
                .update();
    }

    @Override
    public void answered(UUID caseId, Verification answer) {
        about(caseId, answer, """
                        update case_verification
                        set result = :result, note = :note, answered_on = :on, answered_by = :by
                        where case_id = :case and department = :department and matter = :matter""")
                .param("result", answer.result().map(Enum::name).orElseThrow())
                .param("note", answer.note())
                .param("on", answer.answeredOn().orElseThrow())
                .param("by", answer.answeredBy().orElseThrow())
                .update();
    }

    private StatementSpec about(UUID caseId, Verification verification, String sql) {
        return jdbc.sql(sql)
                .param("case", caseId)
                .param("department", verification.department().code())
                .param("matter", verification.inquiry().matter());
    }

    @Override
    public List<Verification> of(UUID caseId) {
        return jdbc.sql("""
                        select * from case_verification where case_id = :case
                        order by asked_on, department, matter""")
                .param("case", caseId)
                .query((row, n) -> verification(row))
                .list();
    }

    private static Verification verification(ResultSet row) throws SQLException {
        return new Verification(
                new Inquiry(Department.byCode(row.getString("department")), row.getString("matter")),
                row.getString("question"),
                row.getObject("asked_on", LocalDate.class),
                Optional.ofNullable(row.getString("result")).map(Result::valueOf),
                row.getString("note"),
                Optional.ofNullable(row.getObject("answered_on", LocalDate.class)),
                Optional.ofNullable(row.getString("answered_by")));
    }
}
