package org.huju.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.huju.InvalidInput;
import org.springframework.stereotype.Service;

/** The streets of the centre in which somebody is a clerk: at its window only who lives in them is served. */
@Service
public class OwnStreets {

    private final Offices offices;

    OwnStreets(Offices offices) {
        this.offices = offices;
    }

    /**
     * @param groups the person's
     * @return {@code value} and {@code label} of each, for a list to choose from
     */
    public List<Map<String, Object>> options(Collection<String> groups) {
        return offices.streets().stream()
                .filter(street -> isOwn(street.code(), groups))
                .map(street -> Map.<String, Object>of(
                        "value", street.code(), "label", street.districtName() + " " + street.name()))
                .toList();
    }

    /**
     * @param street nine digits, a street of this city
     * @param instead what the person has to do at the centre of that street, with the article
     * @throws InvalidInput if it is another centre's
     */
    public void require(String street, Collection<String> groups, String instead) {
        if (!isOwn(street, groups)) {
            String centre = offices.centreOfStreet(street).orElseThrow().name();
            throw new InvalidInput("streetCode", "现居住街道（镇、乡）：属于" + centre + "，" + instead);
        }
    }

    private boolean isOwn(String street, Collection<String> groups) {
        return offices.centreOfStreet(street)
                .filter(centre -> groups.contains(centre.group(Role.CLERK)))
                .isPresent();
    }
}
