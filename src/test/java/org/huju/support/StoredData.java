package org.huju.support;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks through all text and byte columns of tables, whatever they are called. */
public class StoredData {

    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private final JdbcClient jdbc;

    StoredData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Column(String table, String name, boolean bytes) {

        @Override
        public String toString() {
            return table + "." + name;
        }
    }

    /** The columns of the engine's tables that hold one of these, with the number of rows; never the value. */
    public List<String> engineColumnsHolding(Collection<String> values) {
        return holding(true, values);
    }

    /** The same for the house's own tables. */
    public List<String> ownColumnsHolding(Collection<String> values) {
        return holding(false, values);
    }

    private List<String> holding(boolean engine, Collection<String> values) {
        return columns(engine).flatMap(column -> found(column, values).stream()).toList();
    }

    /** What is looked through in the engine's tables. */
    public List<String> engineColumns() {
        return columns(true).map(Column::toString).toList();
    }

    private Stream<Column> columns(boolean engine) {
        return jdbc
                .sql("""
                        select table_name, column_name, data_type from information_schema.columns
                        where table_schema = 'public' and (table_name like 'act\\_%') = :engine
                            and data_type in ('text', 'character varying', 'character', 'bytea', 'json', 'jsonb')
                        order by 1, 2""")
                .param("engine", engine)
                .query((row, n) -> new Column(
                        row.getString(1), row.getString(2), row.getString(3).equals("bytea")))
                .list()
                .stream();
    }

    private List<String> found(Column column, Collection<String> values) {
        long rows = column.bytes() ? rowsWithBytes(column, values) : rowsWithText(column, values);
        return rows == 0 ? List.of() : List.of(column + ": " + rows);
    }

    private long rowsWithText(Column column, Collection<String> values) {
        String sql =
                "select count(*) from %s where exists (select 1 from unnest(:values) v where position(v in %s::text) > 0)";
        return count(sql, column, values.toArray(String[]::new));
    }

    private long rowsWithBytes(Column column, Collection<String> values) {
        List<byte[]> encoded = new ArrayList<>();
        values.forEach(value -> ENCODINGS.forEach(encoding -> encoded.add(value.getBytes(encoding))));
        String sql =
                "select count(*) from %s where exists (select 1 from unnest(:values) v where position(v in %s) > 0)";
        return count(sql, column, encoded.toArray(byte[][]::new));
    }

    private long count(String sql, Column column, Object values) {
        return jdbc.sql(sql.formatted(column.table(), column.name()))
                .param("values", values)
                .query(Long.class)
                .single();
    }
}
