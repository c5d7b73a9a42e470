package org.huju.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.huju.people.IdNumber;

/** The crowd: 300 consistent people, at least one in every street, the same ones at every start. */
final class GeneratedCitizens {

    static final int COUNT = 300;

    private static final long SEED = 2018_01_01;
    private static final LocalDate FIRST_REGISTRATION = LocalDate.of(2026, 1, 5);
    private static final LocalDate LAST_REGISTRATION = LocalDate.of(2026, 4, 30);

    private final Random random = new Random(SEED);
    private final List<String[]> streets = new ArrayList<>(Tables.rows("/desk/shanghai-streets.csv"));
    private final List<String[]> places = Tables.rows("/simulator/places.csv");
    private final Map<String, List<String>> roads = lists("/simulator/roads.csv");
    private final Map<String, List<String>> names = lists("/simulator/names.csv");

    private GeneratedCitizens() {
        Collections.shuffle(streets, random);
    }

    static List<Citizen> all() {
        GeneratedCitizens crowd = new GeneratedCitizens();
        Map<IdNumber, Citizen> people = new LinkedHashMap<>();
        while (people.size() < COUNT) {
            Citizen citizen = crowd.citizen(people.size());
            people.putIfAbsent(citizen.idNumber(), citizen);
        }
        return List.copyOf(people.values());
    }

    private Citizen citizen(int index) {
        String ground = index % 10 < 7 ? "EMPLOYMENT" : index % 10 < 9 ? "RESIDENCE" : "STUDY";
        LocalDate birthDate = ground.equals("STUDY")
                ? between(LocalDate.of(2006, 1, 1), LocalDate.of(2009, 8, 31))
                : between(LocalDate.of(1962, 1, 1), LocalDate.of(2004, 12, 31));
        boolean woman = random.nextBoolean();
        String[] place = any(places);
        // Samples have sequence numbers below 500, so that nobody is made up twice.
        int sequence = 500 + 2 * random.nextInt(250) + (woman ? 0 : 1);
        Home home = home(streets.get(index % streets.size()));
        return Citizen.known(
                any(names.get("surnames")) + any(names.get(woman ? "female" : "male")),
                MadeUp.idNumber(place[0], birthDate, sequence),
                place[1] + "人民路" + (9001 + random.nextInt(900)) + "号",
                home,
                MadeUp.answers(ground));
    }

    private Home home(String[] street) {
        String lane = any(roads.get(street[0])) + (9001 + random.nextInt(900)) + "弄" + (1 + random.nextInt(40)) + "号";
        String room = (1 + random.nextInt(6)) + "0" + (1 + random.nextInt(4)) + "室";
        return new Home(
                street[2], "上海市" + street[1] + street[3] + lane + room, between(FIRST_REGISTRATION, LAST_REGISTRATION));
    }

    private LocalDate between(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static Map<String, List<String>> lists(String resource) {
        return Tables.rows(resource).stream()
                .collect(Collectors.toMap(row -> row[0], row -> List.of(row[1].split(" "))));
    }
}
