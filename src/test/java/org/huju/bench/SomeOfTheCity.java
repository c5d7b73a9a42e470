package org.huju.bench;

import java.util.List;
import java.util.Random;
import org.huju.desk.Offices;
import org.huju.desk.Street;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Places and cases to ask about.
 *
 * @param open cases as the board's address names them
 * @param finished likewise
 */
record SomeOfTheCity(List<String> streets, List<String> open, List<String> finished) {

    private static final int CASES = 500;

    static SomeOfTheCity of(JdbcClient jdbc) {
        return new SomeOfTheCity(
                new Offices().streets().stream().map(Street::code).toList(),
                cases(jdbc, "is null"),
                cases(jdbc, "is not null"));
    }

    /** By their ids, which are in no order. */
    private static List<String> cases(JdbcClient jdbc, String finished) {
        return jdbc.sql("select case_id || '?matter=' || matter from board_case where finished_on " + finished
                        + " order by case_id limit " + CASES)
                .query(String.class)
                .list();
    }

    static String any(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
