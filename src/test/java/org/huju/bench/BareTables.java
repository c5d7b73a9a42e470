package org.huju.bench;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tables without their indexes while many rows are written, as one loads a database. */
final class BareTables {

    private final JdbcClient jdbc;
    private final List<String> restore = new ArrayList<>();

    BareTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes away the indexes, and of what nothing refers to also the keys.
     *
     * @param left no index whose definition holds one of these words comes back, since no question of the bench needs it
     */
    void strip(String table, List<String> left) {
        jdbc.sql("""
                        select conname, pg_get_constraintdef(c.oid) from pg_constraint c
                        where conrelid = cast(:table as regclass) and contype in ('p', 'u')
                            and not exists (select from pg_constraint f where f.confrelid = c.conrelid)""")
                .param("table", table)
                .query((row, n) -> new String[] {row.getString(1), row.getString(2)})
                .list()
                .forEach(key -> dropKey(table, key[0], key[1]));
        jdbc.sql("""
                        select indexname, indexdef from pg_indexes i where tablename = :table
                            and not exists (select from pg_constraint c where c.conname = i.indexname)""")
                .param("table", table)
                .query((row, n) -> new String[] {row.getString(1), row.getString(2)})
                .list()
                .forEach(index -> dropIndex(index[0], index[1], left));
    }

    private void dropKey(String table, String name, String definition) {
        jdbc.sql("alter table " + table + " drop constraint " + name).update();
        restore.add("alter table " + table + " add constraint " + name + " " + definition);
    }

    private void dropIndex(String name, String definition, List<String> left) {
        jdbc.sql("drop index " + name).update();
        if (left.stream().noneMatch(definition::contains)) {
            restore.add(definition);
        }
    }

    void restore() {
        restore.forEach(statement -> jdbc.sql(statement).update());
        restore.clear();
    }
}
