package org.huju.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows {@code t} of a walked case, written as those of its copies {@code c}: with ids of their own, and as long ago as the copy. */
final class CopiedRows {

    private static final Set<String> IDS = Set.of(
            "id_",
            "execution_id_",
            "proc_inst_id_",
            "root_proc_inst_id_",
            "parent_id_",
            "super_exec_",
            "super_process_instance_id_",
            "task_id_",
            "act_inst_id_",
            "parent_act_inst_id_");

    private final JdbcClient jdbc;

    CopiedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param own what a column becomes, if neither the same nor an id
     * @param from the tables, of which {@code t} has the columns
     */
    void insert(String table, Map<String, String> own, String from) {
        List<String> columns = columns(table);
        Map<String, String> values = new HashMap<>(own);
        IDS.forEach(id -> values.putIfAbsent(id, "other_id(t." + id + ", c.n)"));
        jdbc.sql("insert into %s (%s) overriding system value select %s from %s"
                        .formatted(
                                table,
                                String.join(", ", columns),
                                columns.stream()
                                        .map(column -> values.getOrDefault(column, "t." + column))
                                        .collect(Collectors.joining(", ")),
                                from))
                .update();
    }

    private List<String> columns(String table) {
        return jdbc.sql("""
                        select column_name from information_schema.columns
                        where table_schema = 'public' and table_name = :table order by ordinal_position""").param("table", table).query(String.class).list();
    }
}
