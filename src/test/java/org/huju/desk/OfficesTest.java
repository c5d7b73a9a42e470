package org.huju.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficesTest {

    private final Offices offices = new Offices();

    @Test
    void there_is_one_centre_per_street_and_one_office_of_each_other_kind_per_district() {
        assertThat(count(OfficeKind.CENTRE)).isEqualTo(234);
        assertThat(count(OfficeKind.POLICE)).isEqualTo(16);
        assertThat(count(OfficeKind.TALENT)).isEqualTo(16);
        assertThat(count(OfficeKind.HR)).isEqualTo(16);
        assertThat(count(OfficeKind.DEPARTMENT)).isEqualTo(6);
        assertThat(count(OfficeKind.DISTRICT)).isEqualTo(16);
        assertThat(offices.streets()).hasSize(234).extracting(Street::code).isSorted();
    }

    @ParameterizedTest
    @CsvSource({
        "centre-310101002, 南京东路街道社区事务受理服务中心",
        "centre-310115501, 中国（上海）自由贸易试验区（保税片区）社区事务受理服务中心",
        "police-310101, 上海市公安局黄浦分局",
        "police-310115, 上海市公安局浦东分局",
        "police-310151, 上海市公安局崇明分局",
        "talent-310101, 黄浦区人才服务中心",
        "talent-310115, 浦东新区人才服务中心",
        "hr-310101, 上海市黄浦区人力资源和社会保障局",
        "hr-310115, 上海市浦东新区人力资源和社会保障局",
        "district-310101, 黄浦区人民政府",
        "district-310115, 浦东新区人民政府",
        "dept-hrss, 上海市人力资源和社会保障局",
        "dept-housing, 上海市房屋管理局",
        "dept-education, 上海市教育委员会",
        "dept-tax, 国家税务总局上海市税务局",
        "dept-civil-affairs, 上海市民政局",
        "dept-public-security, 上海市公安局",
        "municipal, 上海市发展和改革委员会",
    })
    void an_office_is_called_as_on_a_notice(String id, String name) {
        assertThat(offices.byId(id)).get().extracting(Office::name).isEqualTo(name);
    }

    @Test
    @DisplayName("第八条：现居住地的社区事务受理服务中心")
    void the_centre_of_a_street_and_the_police_of_its_district_belong_together() {
        Office centre = offices.centreOfStreet("310104003").orElseThrow();
        assertThat(centre.name()).isEqualTo("天平路街道社区事务受理服务中心");
        assertThat(offices.policeOf(centre.districtCode()).name()).isEqualTo("上海市公安局徐汇分局");
        assertThat(offices.talentCentreOf(centre.districtCode()).id()).isEqualTo("talent-310104");
        assertThat(offices.hrOf(centre.districtCode()).id()).isEqualTo("hr-310104");
        assertThat(offices.governmentOf(centre.districtCode()).group(Role.HEAD)).isEqualTo("district-310104-head");
        assertThat(offices.department("hrss").id()).isEqualTo("dept-hrss");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "310101001", "310101", "110105001", "310101002 "})
    void a_street_of_nowhere_has_no_centre(String code) {
        assertThat(offices.centreOfStreet(code)).isEmpty();
    }

    @Test
    void a_district_or_department_of_nowhere_is_a_mistake() {
        assertThatThrownBy(() -> offices.policeOf("310103")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> offices.talentCentreOf("")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> offices.hrOf("310103")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> offices.governmentOf("310103")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> offices.department("police")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void every_group_leads_back_to_its_desk() {
        assertThat(offices.desks())
                .hasSize(2 * 234 + (3 + 2 + 3 + 1) * 16 + 2 * 6 + 1)
                .allSatisfy(desk -> assertThat(offices.desk(desk.group())).contains(desk));
        assertThat(offices.desk("camunda-admin")).isEmpty();
    }

    @Test
    void groups_and_desks_are_named_after_office_and_role() {
        Office police = offices.policeOf("310101");
        assertThat(police.group(Role.REVIEWER)).isEqualTo("police-310101-reviewer");
        assertThat(police.group(Role.SIGNER)).isEqualTo("police-310101-signer");
        assertThat(police.group(Role.HEAD)).isEqualTo("police-310101-head");
        assertThat(offices.department("hrss").group(Role.CLERK)).isEqualTo("dept-hrss");
        assertThat(offices.desk("centre-310101002").orElseThrow().name()).isEqualTo("南京东路街道社区事务受理服务中心（经办）");
        assertThatThrownBy(() -> police.group(Role.CLERK)).isInstanceOf(IllegalArgumentException.class);
    }

    private long count(OfficeKind kind) {
        Stream<Office> all = offices.all().stream();
        return all.filter(office -> office.kind() == kind).count();
    }
}
