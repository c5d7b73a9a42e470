package org.huju.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huju.verification.InsuranceRecord;

/** Reads {@code simulator/holders.csv}: one row per person. Where the rows say nothing, people are alike. */
final class HolderTable {

    private static final String STREET = "310101002";
    private static final LocalDate REGISTERED_ON = LocalDate.of(2025, 3, 3);

    private final Map<String, String> places =
            Tables.rows("/simulator/places.csv").stream().collect(Collectors.toMap(row -> row[0], row -> row[1]));

    private HolderTable() {}

    static List<SampleHolder> all() {
        HolderTable table = new HolderTable();
        List<SampleHolder> holders = new ArrayList<>();
        for (String[] row : Tables.rows("/simulator/holders.csv")) {
            holders.add(table.holder(row, holders.size() + 1));
        }
        return List.copyOf(holders);
    }

    private SampleHolder holder(String[] row, int number) {
        Employer employer = Employer.withCode(row[5]);
        return new SampleHolder(
                row[0],
                number,
                row[8],
                SampleHolders.withBehaviour(row[0], employer.code(), person(row, number, employer)),
                "1990001%04d".formatted(number),
                employer,
                SampleHolder.Held.valueOf(row[6]),
                claims(row[7]));
    }

    private Citizen person(String[] row, int number, Employer employer) {
        int lane = 9100 + number;
        Home home = new Home(STREET, "上海市黄浦区南京东路街道贵州路" + lane + "弄1号101室", REGISTERED_ON);
        return Citizen.known(
                        row[1],
                        MadeUp.idNumber(row[2], LocalDate.parse(row[3]), Integer.parseInt(row[4])),
                        places.get(row[2]) + "人民路" + lane + "号",
                        home,
                        MadeUp.answers("EMPLOYMENT"))
                .insured(Optional.of(new InsuranceRecord(employer.code(), 12, true)));
    }

    /** {@code education=COLLEGE insuredMonths=24}. */
    private static Map<String, String> claims(String cell) {
        return Arrays.stream(cell.split(" "))
                .map(claim -> claim.split("=", 2))
                .collect(Collectors.toMap(claim -> claim[0], claim -> claim[1]));
    }
}
