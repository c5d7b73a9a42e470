package org.huju.desk;

import java.util.List;

/** How offices are called and numbered. */
final class OfficeNames {

    static final String CENTRE = "centre-";
    static final String POLICE = "police-";
    static final String TALENT = "talent-";
    static final String HR = "hr-";
    static final String DEPARTMENT = "dept-";
    static final String DISTRICT = "district-";

    private OfficeNames() {}

    static Office centre(Street street) {
        return new Office(
                CENTRE + street.code(),
                OfficeKind.CENTRE,
                street.name() + "社区事务受理服务中心",
                street.districtCode(),
                street.code());
    }

    static Office police(Street anyStreet) {
        String name = "上海市公安局" + shortName(anyStreet.districtName()) + "分局";
        return new Office(POLICE + anyStreet.districtCode(), OfficeKind.POLICE, name, anyStreet.districtCode(), "");
    }

    static Office talentCentre(Street anyStreet) {
        String name = anyStreet.districtName() + "人才服务中心";
        return new Office(TALENT + anyStreet.districtCode(), OfficeKind.TALENT, name, anyStreet.districtCode(), "");
    }

    static Office hr(Street anyStreet) {
        String name = "上海市" + anyStreet.districtName() + "人力资源和社会保障局";
        return new Office(HR + anyStreet.districtCode(), OfficeKind.HR, name, anyStreet.districtCode(), "");
    }

    /** 各区人民政府负责本办法在其行政区域内的具体组织实施 (article 3). */
    static Office district(Street anyStreet) {
        String name = anyStreet.districtName() + "人民政府";
        return new Office(DISTRICT + anyStreet.districtCode(), OfficeKind.DISTRICT, name, anyStreet.districtCode(), "");
    }

    /** The departments that verify, as they have been called since the reform of 2018. */
    static List<Office> departments() {
        return List.of(
                department("hrss", "上海市人力资源和社会保障局"),
                department("housing", "上海市房屋管理局"),
                department("education", "上海市教育委员会"),
                department("tax", "国家税务总局上海市税务局"),
                department("civil-affairs", "上海市民政局"),
                department("public-security", "上海市公安局"));
    }

    /** The one article 3 charges with coordination. */
    static Office municipal() {
        return new Office("municipal", OfficeKind.MUNICIPAL, "上海市发展和改革委员会", "", "");
    }

    private static Office department(String code, String name) {
        return new Office(DEPARTMENT + code, OfficeKind.DEPARTMENT, name, "", "");
    }

    /** 黄浦区 → 黄浦, 浦东新区 → 浦东: a police branch leaves the kind of district out. */
    private static String shortName(String district) {
        return district.replaceFirst("新?区$", "");
    }
}
