package org.huju.platform.access;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down each opening of a case, in the transaction of the reading: without the line there is no reading.
 *
 * <p>Lines are only ever added.
 */
@Component
public class AccessLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    AccessLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Somebody opens the form of a task and sees the case. */
    public void opened(String user, String caseId, String taskId, String form) {
        write(user, caseId, taskId, form, "OPENED", null);
    }

    /** Somebody sends the form of a task. */
    public void submitted(String user, String caseId, String taskId, String form) {
        write(user, caseId, taskId, form, "SUBMITTED", null);
    }

    /**
     * Somebody has another department asked about a person of whom there is no case yet.
     *
     * @param subject keyed hash of the person's ID number
     */
    public void lookedUp(String user, byte[] subject, String form) {
        write(user, null, null, form, "LOOKED_UP", subject);
    }

    private void write(String user, String caseId, String taskId, String form, String kind, byte[] subject) {
        jdbc.sql("""
                        insert into access_log (at, user_id, application_id, task_id, form, kind,
                            subject_fingerprint)
                        values (:at, :user, cast(:case as uuid), :task, :form, :kind, :subject)""")
                .param("at", Timestamp.from(clock.instant()))
                .param("user", user)
                .param("case", caseId)
                .param("task", taskId)
                .param("form", form)
                .param("kind", kind)
                .param("subject", subject)
                .update();
    }
}
