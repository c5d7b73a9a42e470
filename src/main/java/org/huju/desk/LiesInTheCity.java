package org.huju.desk;

import java.util.Optional;
import org.huju.people.Problems;
import org.springframework.stereotype.Service;

/** Whether a home lies in this city, and in the district of the street it is said to lie in. */
@Service
public class LiesInTheCity {

    private static final String CITY = "上海市";

    private final Offices offices;

    LiesInTheCity(Offices offices) {
        this.offices = offices;
    }

    /** The street or town of that code, if it is one of this city. */
    public Optional<Street> street(String code) {
        return offices.streets().stream().filter(s -> s.code().equals(code)).findFirst();
    }

    /**
     * @param label what the field {@code residenceAddress} is called on the screen
     * @param address as it was read
     * @param street code of the street or town it lies in; what is not known is not compared
     * @param basis why it has to lie in the city, with the article
     */
    public void check(String label, String address, String street, String basis, Problems problems) {
        Optional<String> named = districtNamed(address);
        if (!address.startsWith(CITY) && named.isEmpty()) {
            problems.add("residenceAddress", label + "：须是本市的住址，请从“上海市”或者区名写起；" + basis);
        }
        Optional<String> other = street(street)
                .map(Street::districtName)
                .filter(district -> named.filter(name -> !name.equals(district)).isPresent());
        other.ifPresent(district -> problems.add(
                "residenceAddress", label + "：写的是" + named.orElseThrow() + "，与居住地街镇所在的" + district + "不符，请核对"));
    }

    private Optional<String> districtNamed(String address) {
        String bare = address.startsWith(CITY) ? address.substring(CITY.length()) : address;
        return offices.streets().stream()
                .map(Street::districtName)
                .filter(bare::startsWith)
                .findFirst();
    }
}
