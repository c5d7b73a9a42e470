package org.huju.forecast;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.huju.forecast.Run.Dated;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts made-up cases where real ones would stand: on the board, with their steps, and into the ledger. */
final class StoredCases {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalTime OPENED = LocalTime.of(9, 0);
    private static final LocalTime CLOSED = LocalTime.of(17, 0);

    private final JdbcClient jdbc;

    StoredCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void forget() {
        jdbc.sql("truncate forecast_move, forecast_ended, forecast_score").update();
        jdbc.sql("update forecast_progress set learned_until = '2014-01-01', all_told_on = '2014-01-01'")
                .update();
    }

    /** A case that has ended, and its clock with it. */
    void ended(Run run) {
        UUID caseId = UUID.randomUUID();
        LocalDate first = run.startedOn();
        open(caseId, run, first);
        for (int i = 0; i < run.stays().size(); i++) {
            boolean last = i + 1 == run.stays().size();
            OffsetDateTime left =
                    last ? at(run.endedOn(), CLOSED) : entered(run.stays().get(i + 1), i + 1);
            step(caseId, run, run.stays().get(i), i, left);
        }
        ledger(caseId, run);
        jdbc.sql("update board_case set finished_at = :at, finished_on = :on where case_id = :id")
                .param("at", at(run.endedOn(), CLOSED))
                .param("on", run.endedOn())
                .param("id", caseId)
                .update();
    }

    /** A case that stands so now. */
    UUID open(Situation now, LocalDate since, LocalDate due) {
        UUID caseId = UUID.randomUUID();
        Run begun = new Run(0, now.period(), now.district(), now.centre(), List.of(), List.of(), since, false);
        open(caseId, begun, since);
        jdbc.sql("""
                        update board_case set position = 'RUNNING', due = :due, rule = :rule, definition = matter, step = :step,
                            step_since = :since, holder_id = :holder where case_id = :id""")
                .param("due", due)
                .param("rule", now.period().rule())
                .param("step", now.step())
                .param("since", since)
                .param("holder", now.holder())
                .param("id", caseId)
                .update();
        return caseId;
    }

    private void open(UUID caseId, Run run, LocalDate on) {
        jdbc.sql("""
                        insert into board_case (case_id, matter, case_no, district, centre_id, opened_at, opened_on, clocks_from)
                        values (:id, :matter, 'S1', :district, :centre, :at, :on, 0)""")
                .param("id", caseId)
                .param("matter", run.period().matter())
                .param("district", run.district())
                .param("centre", run.centre())
                .param("at", at(on, OPENED))
                .param("on", on)
                .update();
    }

    private void step(UUID caseId, Run run, Stay stay, int nth, OffsetDateTime left) {
        jdbc.sql("""
                        insert into board_step (id, case_id, matter, aside, definition, activity, office_id, district, entered_at,
                            entered_on, left_at)
                        values (:id, :case, :matter, false, :matter, :step, :office, :district, :at, :on, :left)""")
                .param("id", caseId + "/" + nth)
                .param("case", caseId)
                .param("matter", run.period().matter())
                .param("step", stay.step())
                .param("office", stay.office())
                .param("district", run.district())
                .param("at", entered(stay, nth))
                .param("on", stay.enteredOn())
                .param("left", left)
                .update();
    }

    private void ledger(UUID caseId, Run run) {
        LocalDate due = run.dates().get(run.dates().size() - 1).due();
        long clock = jdbc.sql("""
                        insert into statutory_clock (case_id, rule, state, counted_from, due, law_version, calendar_version)
                        values (:case, :rule, :state, :from, :due, '1', '1') returning id""")
                .param("case", caseId)
                .param("rule", run.period().rule())
                .param("state", run.late() ? "MISSED" : "MET")
                .param("from", run.startedOn())
                .param("due", due)
                .query(Long.class)
                .single();
        for (int seq = 0; seq < run.dates().size(); seq++) {
            Dated dated = run.dates().get(seq);
            String kind = seq == 0 ? "STARTED" : dated.running() ? "RESUMED" : "PAUSED";
            entry(clock, seq, kind, dated.from(), OPENED, dated.due());
        }
        entry(clock, run.dates().size(), run.late() ? "DONE" : "MET", run.endedOn(), CLOSED, due);
    }

    private void entry(long clock, int seq, String kind, LocalDate on, LocalTime at, LocalDate due) {
        jdbc.sql("""
                        insert into clock_entry (clock_id, seq, kind, effective_on, recorded_at, actor, cause, article, notice,
                            law_version, calendar_version, due)
                        values (:clock, :seq, :kind, :on, :at, 'test', 'test', 'test', 'test', '1', '1', :due)""")
                .param("clock", clock)
                .param("seq", seq)
                .param("kind", kind)
                .param("on", on)
                .param("at", at(on, at))
                .param("due", due)
                .update();
    }

    /** Several steps of a day follow each other by the minute. */
    private static OffsetDateTime entered(Stay stay, int nth) {
        return at(stay.enteredOn(), OPENED.plusMinutes(nth));
    }

    private static OffsetDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(SHANGHAI).toOffsetDateTime();
    }
}
