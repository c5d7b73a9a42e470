package org.huju.simulator;

import java.util.List;
import org.huju.people.EmployerCode;

/**
 * A made-up employer.
 *
 * @param districtCode six digits, where it is registered
 */
public record Employer(EmployerCode code, String name, String districtCode) {

    private static final List<Employer> ALL = Tables.rows("/simulator/employers.csv").stream()
            .map(row -> new Employer(new EmployerCode(row[0]), row[1], row[2]))
            .toList();

    static List<Employer> all() {
        return ALL;
    }

    static Employer withCode(String code) {
        return ALL.stream()
                .filter(employer -> employer.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
