package org.huju.e2e;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huju.notices.Notice;
import org.huju.simulator.SampleCitizen;
import org.huju.simulator.SampleHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database of an installation holds. */
public final class WhatIsThere {

    private final JdbcClient jdbc;

    public WhatIsThere(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The states of all applications. */
    List<String> applications() {
        return texts("select state from permit_application");
    }

    /** Of the one application of this person; null if there is none. */
    String stateOf(SampleCitizen citizen) {
        return jdbc.sql("select state from permit_application where phone = :phone")
                .param("phone", citizen.phone())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** Of the one application for points of this person; null if there is none. */
    String stateOf(SampleHolder holder) {
        return jdbc.sql("select state from points_application where phone = :phone")
                .param("phone", holder.phone())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** What has become of the last residence registration of this person; null if there was none. */
    String registrationOf(SampleCitizen citizen) {
        return jdbc.sql(
                        "select state from residence_registration where phone = :phone order by made_in_turn desc limit 1")
                .param("phone", citizen.phone())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** The last notice of that kind about this person's points; empty before it was issued. */
    Optional<String> noticeTo(SampleHolder holder, Notice.Kind kind) {
        return jdbc.sql("""
                        select n.body from notice n join points_application a on a.id = n.case_id
                        where a.phone = :phone and n.kind = :kind order by n.id desc limit 1""")
                .param("phone", holder.phone())
                .param("kind", kind.name())
                .query(String.class)
                .optional();
    }

    /** The last notice of that kind in a case about this person's permit; empty before it was issued. */
    Optional<String> permitNoticeTo(SampleHolder holder, Notice.Kind kind) {
        return jdbc.sql("""
                        select n.body from notice n join permit_case c on c.id = n.case_id
                        join residence_permit p on p.id = c.permit_id
                        where p.phone = :phone and n.kind = :kind order by n.id desc limit 1""")
                .param("phone", holder.phone())
                .param("kind", kind.name())
                .query(String.class)
                .optional();
    }

    /** VALID, SUSPENDED or CANCELLED. */
    String permitStateOf(SampleHolder holder) {
        return jdbc.sql("select state from residence_permit where phone = :phone")
                .param("phone", holder.phone())
                .query(String.class)
                .single();
    }

    String numberOf(SampleHolder holder) {
        return jdbc.sql("select application_no from points_application where phone = :phone")
                .param("phone", holder.phone())
                .query(String.class)
                .single();
    }

    List<String> acceptanceNumbers() {
        return texts("select acceptance_no from permit_application where acceptance_no is not null");
    }

    List<String> cardNumbers() {
        return texts("select card_no from permit_application where card_no is not null");
    }

    /** What is marked on the applications, such as {@code OVERDUE}. */
    List<String> marks() {
        return texts("select mark from permit_application");
    }

    /** How often the engine has been at this event or box. */
    public int times(String activity) {
        return count("act_hi_actinst where act_id_ = '" + activity + "'");
    }

    /** When the waiting timer of this event is due. */
    Instant timerDue(String event) {
        return jdbc.sql("""
                        select j.duedate_ from act_ru_job j join act_ru_jobdef d on d.id_ = j.job_def_id_
                        where d.act_id_ = :event""")
                .param("event", event)
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single();
    }

    /** Turns the house's time to that moment behind the back of the application, which is down. */
    void moveTimeTo(Instant moment) {
        jdbc.sql("update demo_clock set ahead_millis = :ahead")
                .param("ahead", Duration.between(Instant.now(), moment).toMillis())
                .update();
    }

    String stateOfPermit(String permitNo) {
        return jdbc.sql("select state from residence_permit where permit_no = :permitNo")
                .param("permitNo", permitNo)
                .query(String.class)
                .single();
    }

    /** The codes of everything to be handed in. */
    List<String> materials() {
        return texts("select code from case_material order by position");
    }

    /** The steps decided, in the order of the decisions. */
    List<String> decisions() {
        return texts("select step from case_decision order by id");
    }

    /** The kinds, in the order of issue. */
    List<String> notices() {
        return texts("select kind from notice order by id");
    }

    int messages() {
        return count("inbox_message");
    }

    int undeliveredMessages() {
        return count("inbox_message where delivered_at is null");
    }

    /** The end states of all process instances, also of those that have not ended. */
    List<String> endedProcesses() {
        return texts("select state_ from act_hi_procinst");
    }

    /** Where the engine would go on by itself, timers left out. */
    List<String> jobs() {
        return texts(
                "select d.act_id_ from act_ru_job j join act_ru_jobdef d on d.id_ = j.job_def_id_ where j.type_ = 'message'");
    }

    public int openIncidents() {
        return count("act_ru_incident");
    }

    int openExecutions() {
        return count("act_ru_execution");
    }

    private List<String> texts(String select) {
        return jdbc.sql(select).query(String.class).list();
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
