package org.huju.bench;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many cases like one that exists: the rows of the engine and the clocks, copied inside the database. */
class ClonedCases {

    /** The engine's tables that hold a waiting case, with the column that names the process instance. */
    private static final Map<String, String> TABLES = Map.of(
            "act_ru_execution", "proc_inst_id_",
            "act_ru_task", "proc_inst_id_",
            "act_ru_variable", "proc_inst_id_",
            "act_ru_job", "process_instance_id_",
            "act_ru_event_subscr", "proc_inst_id_",
            "act_hi_procinst", "proc_inst_id_",
            "act_hi_taskinst", "proc_inst_id_",
            "act_hi_actinst", "proc_inst_id_");

    private static final Set<String> IDS = Set.of(
            "id_",
            "execution_id_",
            "proc_inst_id_",
            "process_instance_id_",
            "root_proc_inst_id_",
            "parent_id_",
            "super_exec_",
            "task_id_",
            "act_inst_id_",
            "activity_inst_id_",
            "activity_instance_id_",
            "parent_act_inst_id_",
            "var_scope_");

    /** Cases follow one another in no order, as those of a year do. */
    private static final String CASE = "cast(cast(md5(:case || n) as uuid) as text)";

    /** Every id ends with twelve digits that are the same for all ids of one JVM. */
    private static final String OTHER_ID = "left(t.%s, -12) || lpad(to_hex(n), 12, '0')";

    /** What no two case records share. */
    private static final Map<String, String> OWN = Map.of(
            "id", "cast(" + CASE + " as uuid)",
            "application_no", "t.application_no || '-' || n",
            "acceptance_no", "t.acceptance_no || '-' || n",
            "idempotency_key", "null",
            "id_number_fingerprint", "sha256(cast(" + CASE + " as bytea))");

    private final JdbcClient jdbc;

    ClonedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID caseId, int copies) {
        String instance = jdbc.sql("select proc_inst_id_ from act_ru_execution where business_key_ = :case")
                .param("case", caseId.toString())
                .query(String.class)
                .single();
        // Executions first: the others refer to them.
        copy("act_ru_execution", instance, caseId, copies);
        TABLES.keySet().stream()
                .filter(table -> !table.equals("act_ru_execution"))
                .sorted(java.util.Comparator.reverseOrder())
                .forEach(table -> copy(table, instance, caseId, copies));
        copyRecord(caseId, copies);
        copyClocks(caseId, copies);
    }

    private void copyRecord(UUID caseId, int copies) {
        List<String> columns = columns("permit_application");
        String values = columns.stream()
                .map(column -> OWN.getOrDefault(column, "t." + column))
                .collect(Collectors.joining(", "));
        jdbc.sql("""
                        insert into permit_application (%s) select %s from permit_application t,
                            generate_series(1, :copies) n where t.id = cast(:case as uuid)""".formatted(String.join(", ", columns), values))
                .param("copies", copies)
                .param("case", caseId.toString())
                .update();
    }

    private List<String> columns(String table) {
        return jdbc.sql("""
                        select column_name from information_schema.columns
                        where table_schema = 'public' and table_name = :table order by ordinal_position""").param("table", table).query(String.class).list();
    }

    private void copy(String table, String instance, UUID caseId, int copies) {
        List<String> columns = columns(table);
        String values = columns.stream().map(ClonedCases::value).collect(Collectors.joining(", "));
        jdbc.sql("insert into %s (%s) select %s from %s t, generate_series(1, :copies) n where t.%s = :instance"
                        .formatted(table, String.join(", ", columns), values, table, TABLES.get(table)))
                .param("copies", copies)
                .param("case", caseId.toString())
                .param("instance", instance)
                .update();
    }

    private static String value(String column) {
        if (column.equals("business_key_")) {
            return "case when t.business_key_ is null then null else " + CASE + " end";
        }
        return IDS.contains(column) ? OTHER_ID.formatted(column) : "t." + column;
    }

    private void copyClocks(UUID caseId, int copies) {
        jdbc.sql("""
                        with copied as (
                            insert into statutory_clock (case_id, rule, subject, round, state, counted_from, due,
                                ceiling, extended, paused_until, law_version, calendar_version)
                            select cast(%s as uuid), rule, subject, round, state, counted_from, due,
                                ceiling, extended, paused_until, law_version, calendar_version
                            from statutory_clock, generate_series(1, :copies) n where case_id = cast(:case as uuid)
                            returning id, rule, subject, round)
                        insert into clock_entry
                        select copied.id, e.seq, e.kind, e.effective_on, e.recorded_at, e.actor, e.cause, e.article,
                            e.notice, e.law_version, e.calendar_version, e.due, e.ceiling, e.paused_until
                        from copied
                        join statutory_clock c using (rule, subject, round)
                        join clock_entry e on e.clock_id = c.id
                        where c.case_id = cast(:case as uuid)""".formatted(CASE))
                .param("case", caseId.toString())
                .param("copies", copies)
                .update();
    }
}
