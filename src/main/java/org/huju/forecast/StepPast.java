package org.huju.forecast;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is known of one step within a period: in the city, in each district, in each office. */
final class StepPast {

    private static final Counts NONE = new Counts();

    /** One imaginary case: enough that nothing is impossible, too little to be seen elsewhere. */
    private static final double IMAGINARY = 1;

    private final Counts city = new Counts();
    private final Map<String, Counts> districts = new HashMap<>();
    private final Map<String, Counts> offices = new HashMap<>();
    private final Map<String, Map<String, Long>> holders = new HashMap<>();

    void add(Move move) {
        city.add(move.next(), move.days(), move.n());
        districts.computeIfAbsent(move.district(), none -> new Counts()).add(move.next(), move.days(), move.n());
        offices.computeIfAbsent(move.office(), none -> new Counts()).add(move.next(), move.days(), move.n());
        holders.computeIfAbsent(move.district(), none -> new HashMap<>()).merge(move.office(), move.n(), Long::sum);
    }

    /**
     * How cases go on from here at that office: its own past, drawn towards its district's, which is drawn towards the city's.
     *
     * @param weight how many cases the wider past counts for
     */
    Kernel kernel(String district, String office, double weight) {
        Kernel ofCity = Kernel.of(city, Kernel.withoutMemory(city), IMAGINARY);
        Kernel ofDistrict = Kernel.of(districts.getOrDefault(district, NONE), ofCity, weight);
        return Kernel.of(offices.getOrDefault(office, NONE), ofDistrict, weight);
    }

    /** Who will probably have this step: the office that took the case in if it does that, else who mostly does it in the district. */
    String holder(String district, String centre) {
        Map<String, Long> known = holders.getOrDefault(district, Map.of());
        return Optional.of(centre)
                .filter(known::containsKey)
                .or(() -> known.entrySet().stream()
                        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey))
                .orElse("");
    }

    long n() {
        return city.n();
    }
}
