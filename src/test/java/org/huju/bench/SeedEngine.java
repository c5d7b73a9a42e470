package org.huju.bench;

import java.util.HashMap;
import java.util.Map;

/** The rows of the engine and of the ledger that each copy has. */
final class SeedEngine {

    /** Of what the walked cases themselves have, none comes near. */
    private static final String CLOCK = "1000000 + c.n * 10 + x.nth";

    private static final String COPIES = "seed_case c join seed_kind k using (kind)";
    private static final String PROCESSES =
            COPIES + " join seed.act_hi_procinst h on h.business_key_ = cast(k.template as text)";
    private static final String CLOCKS = COPIES
            + " join (select *, row_number() over (partition by case_id order by id) as nth from seed.statutory_clock) x"
            + " on x.case_id = k.template";

    private final CopiedRows rows;

    SeedEngine(CopiedRows rows) {
        this.rows = rows;
    }

    /** Of the history of activities, only where cases wait: no question of the bench is about the others. */
    void activities() {
        rows.insert(
                "act_hi_actinst",
                Map.of(
                        "start_time_",
                        local("c.entered_at"),
                        "end_time_",
                        local("c.left_at"),
                        "duration_",
                        "cast(extract(epoch from c.left_at - c.entered_at) * 1000 as bigint)",
                        "assignee_",
                        "nullif(c.clerk, '')"),
                "seed_wait c join seed.act_hi_actinst t on t.id_ = c.template");
    }

    void tasks() {
        rows.insert(
                "act_hi_taskinst",
                Map.of(
                        "start_time_",
                        local("c.entered_at"),
                        "end_time_",
                        local("c.left_at"),
                        "duration_",
                        "cast(extract(epoch from c.left_at - c.entered_at) * 1000 as bigint)",
                        "due_date_",
                        "t.due_date_ + (" + local("c.entered_at") + " - t.start_time_)",
                        "assignee_",
                        "nullif(c.clerk, '')"),
                "seed_wait c join seed.act_hi_taskinst t on t.act_inst_id_ = c.template");
    }

    void processes() {
        String ended = "at_nine(c.opened_on + c.days, 300)";
        rows.insert(
                "act_hi_procinst",
                Map.of(
                        "business_key_",
                        "cast(c.case_id as text)",
                        "start_time_",
                        local("at_nine(c.opened_on, 0)"),
                        "end_time_",
                        "case when t.end_time_ is not null then " + local(ended) + " end",
                        "duration_",
                        "case when t.end_time_ is not null then cast(extract(epoch from " + ended
                                + " - at_nine(c.opened_on, 0)) * 1000 as bigint) end"),
                COPIES + " join seed.act_hi_procinst t on t.business_key_ = cast(k.template as text)");
    }

    void executions() {
        rows.insert(
                "act_ru_execution",
                Map.of("business_key_", "case when t.business_key_ is not null then cast(c.case_id as text) end"),
                PROCESSES + " join seed.act_ru_execution t on t.proc_inst_id_ = h.proc_inst_id_ where c.open");
    }

    void openTasks() {
        Map<String, String> own = new HashMap<>();
        own.put("assignee_", "case when mod(c.n, 3) <> 0 then some_clerk(c.n, c.street) end");
        own.put("create_time_", "t.create_time_ - make_interval(days => c.back)");
        own.put("due_date_", "t.due_date_ - make_interval(days => c.back)");
        rows.insert(
                "act_ru_task",
                own,
                PROCESSES + " join seed.act_ru_task t on t.proc_inst_id_ = h.proc_inst_id_ where c.open");
    }

    void clocks() {
        Map<String, String> own = dates("counted_from");
        own.put("id", CLOCK);
        own.put("case_id", "c.case_id");
        rows.insert("statutory_clock", own, CLOCKS + " join seed.statutory_clock t on t.id = x.id where c.open");
    }

    void ledger() {
        Map<String, String> own = dates("effective_on");
        own.put("clock_id", CLOCK);
        rows.insert("clock_entry", own, CLOCKS + " join seed.clock_entry t on t.clock_id = x.id where c.open");
    }

    private static Map<String, String> dates(String first) {
        Map<String, String> dates = new HashMap<>();
        for (String column : new String[] {first, "due", "ceiling", "paused_until"}) {
            dates.put(column, "t." + column + " - c.back");
        }
        return dates;
    }

    private static String local(String moment) {
        return moment + " at time zone 'Asia/Shanghai'";
    }
}
