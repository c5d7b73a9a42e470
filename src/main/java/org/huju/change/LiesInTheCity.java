package org.huju.change;

import java.util.Optional;
import org.huju.desk.Offices;
import org.huju.desk.Street;
import org.huju.people.Problems;
import org.springframework.stereotype.Service;

/** A residence permit is for living in this city: who moves out of it has nothing to change (articles 9 and 13). */
@Service
class LiesInTheCity {

    private static final String CITY = "上海市";
    private static final String NO_CHANGE = "迁出本市的，不属于信息变更（《上海市居住证管理办法》第九条、第十三条）";

    private final Offices offices;

    LiesInTheCity(Offices offices) {
        this.offices = offices;
    }

    /**
     * @param street code of the street or town it lies in; may be empty where an earlier record does not tell
     */
    void check(String street, String address, Problems problems) {
        Optional<Street> known = street(street);
        if (!street.isEmpty() && known.isEmpty()) {
            problems.add("streetCode", "居住地街镇：不是本市的街镇代码，请从列表中选择；" + NO_CHANGE);
        }
        Optional<String> district = districtNamed(address);
        if (!address.startsWith(CITY) && district.isEmpty()) {
            problems.add("residenceAddress", "居住地住址：须是本市的住址，请从“上海市”或者区名写起；" + NO_CHANGE);
        }
        if (district.isPresent()
                && known.filter(s -> !s.districtName().equals(district.get())).isPresent()) {
            problems.add(
                    "residenceAddress",
                    "居住地住址：写的是" + district.get() + "，与居住地街镇所在的" + known.get().districtName() + "不符，请核对");
        }
    }

    private Optional<Street> street(String code) {
        return offices.streets().stream().filter(s -> s.code().equals(code)).findFirst();
    }

    private Optional<String> districtNamed(String address) {
        String bare = address.startsWith(CITY) ? address.substring(CITY.length()) : address;
        return offices.streets().stream()
                .map(Street::districtName)
                .filter(bare::startsWith)
                .findFirst();
    }
}
