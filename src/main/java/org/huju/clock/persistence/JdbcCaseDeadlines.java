package org.huju.clock.persistence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.clock.CaseDeadlines;
import org.huju.clock.Deadline;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCaseDeadlines implements CaseDeadlines {

    private final JdbcClient jdbc;

    JdbcCaseDeadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void start(UUID application, Deadline deadline, String subject) {
        jdbc.sql("""
                        insert into case_deadline
                            (application_id, rule, subject, counted_from, due, law_version, calendar_version)
                        values (:application, :rule, :subject, :from, :due, :law, :calendar)
                        on conflict (application_id, rule, subject) do update set counted_from = excluded.counted_from,
                            due = excluded.due, law_version = excluded.law_version,
                            calendar_version = excluded.calendar_version, outcome = 'RUNNING'""")
                .param("application", application)
                .param("rule", deadline.period().rule())
                .param("subject", subject)
                .param("from", deadline.from())
                .param("due", deadline.due())
                .param("law", deadline.period().version())
                .param("calendar", deadline.calendarVersion())
                .update();
    }

    @Override
    public Optional<CaseDeadline> find(UUID application, String rule, String subject) {
        return jdbc.sql("""
                        select * from case_deadline
                        where application_id = :application and rule = :rule and subject = :subject""")
                .param("application", application)
                .param("rule", rule)
                .param("subject", subject)
                .query((row, n) -> new CaseDeadline(
                        row.getString("rule"),
                        row.getString("subject"),
                        row.getObject("counted_from", LocalDate.class),
                        row.getObject("due", LocalDate.class),
                        row.getString("law_version"),
                        row.getString("calendar_version"),
                        Outcome.valueOf(row.getString("outcome"))))
                .optional();
    }

    @Override
    public void finish(UUID application, String rule, String subject, LocalDate on) {
        jdbc.sql("""
                        update case_deadline set outcome = case when cast(:on as date) <= due then 'MET' else 'MISSED' end
                        where application_id = :application and rule = :rule and subject = :subject
                            and outcome = 'RUNNING'""")
                .param("on", on)
                .param("application", application)
                .param("rule", rule)
                .param("subject", subject)
                .update();
    }

    @Override
    public void finishAll(UUID application, LocalDate on) {
        jdbc.sql("""
                        update case_deadline set outcome = case when cast(:on as date) <= due then 'ENDED' else 'MISSED' end
                        where application_id = :application and outcome = 'RUNNING'""").param("on", on).param("application", application).update();
    }

    @Override
    public void miss(UUID application, String rule, String subject) {
        jdbc.sql("""
                        update case_deadline set outcome = 'MISSED'
                        where application_id = :application and rule = :rule and subject = :subject
                            and outcome = 'RUNNING'""")
                .param("application", application)
                .param("rule", rule)
                .param("subject", subject)
                .update();
    }
}
