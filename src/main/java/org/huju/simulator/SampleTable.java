package org.huju.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huju.people.IdNumber;
import org.huju.verification.Claim;

/** Reads the samples as they would be if the registries knew just what they state. */
final class SampleTable {

    private final Map<String, String> places =
            Tables.rows("/simulator/places.csv").stream().collect(Collectors.toMap(row -> row[0], row -> row[1]));
    private final Map<String, String> streets = Tables.rows("/desk/shanghai-streets.csv").stream()
            .collect(Collectors.toMap(row -> row[2], row -> "上海市" + row[1] + row[3]));

    private SampleTable() {}

    static List<SampleCitizen> all() {
        SampleTable table = new SampleTable();
        List<SampleCitizen> samples = new ArrayList<>();
        for (String[] row : Tables.rows("/simulator/samples.csv")) {
            samples.add(table.sample(row, samples.size() + 1));
        }
        return samples;
    }

    private SampleCitizen sample(String[] row, int number) {
        IdNumber idNumber = MadeUp.idNumber(row[2], LocalDate.parse(row[3]), Integer.parseInt(row[4]));
        // Who lives together also comes from one household.
        String household = places.get(row[2]) + "人民路" + row[8].replaceAll("^\\D+(\\d+)弄.*", "$1") + "号";
        Home home = new Home(row[7], streets.get(row[7]) + row[8], LocalDate.parse(row[9]));
        String ground = row[5];
        Claim claim =
                new Claim(row[1], idNumber, household, home.streetCode(), home.address(), home.registeredOn(), ground);
        Citizen citizen = Citizen.known(row[1], idNumber, household, home, MadeUp.answers(ground));
        return new SampleCitizen(row[0], row[10], claim, "1990000%04d".formatted(number), row[6], Optional.of(citizen));
    }
}
