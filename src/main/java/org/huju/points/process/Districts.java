package org.huju.points.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.huju.desk.Office;
import org.huju.desk.Offices;

/** The districts somebody may choose from: those of certain offices. */
final class Districts {

    private Districts() {}

    /** The district, if the city has one of this code. */
    static Optional<String> named(Offices offices, String raw) {
        return Optional.ofNullable(raw)
                .map(String::strip)
                .filter(code -> offices.streets().stream()
                        .anyMatch(street -> street.districtCode().equals(code)));
    }

    static List<Map<String, Object>> options(Offices offices, Predicate<Office> wanted) {
        return offices.all().stream()
                .filter(wanted)
                .map(office -> Map.<String, Object>of("value", office.districtCode(), "label", office.name()))
                .toList();
    }
}
