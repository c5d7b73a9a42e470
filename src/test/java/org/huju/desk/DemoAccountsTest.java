package org.huju.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DemoAccountsTest {

    private final Offices offices = new Offices();

    @Test
    void everybody_sits_at_a_desk_that_exists() {
        assertThat(DemoAccounts.all())
                .filteredOn(account -> !account.id().equals("admin"))
                .flatExtracting(DemoAccount::groups)
                .isNotEmpty()
                .allSatisfy(group -> assertThat(offices.desk(group)).isPresent());
    }

    @Test
    void one_case_can_be_carried_from_counter_to_card_and_by_two_officers() {
        Office centre = offices.centreOfStreet("310101002").orElseThrow();
        Office police = offices.policeOf(centre.districtCode());
        assertThat(DemoAccounts.all())
                .anySatisfy(account -> assertThat(account.groups()).contains(centre.group(Role.CLERK)))
                .anySatisfy(account -> assertThat(account.groups()).containsExactly(police.group(Role.REVIEWER)))
                .anySatisfy(account -> assertThat(account.groups()).containsExactly(police.group(Role.SIGNER)));
    }

    @Test
    void one_case_for_points_can_be_carried_from_the_talent_centre_to_the_notice_and_by_two_officers() {
        Office talentCentre = offices.talentCentreOf("310101");
        Office hr = offices.hrOf("310101");
        assertThat(DemoAccounts.all())
                .extracting(DemoAccount::groups)
                .contains(
                        List.of(talentCentre.group(Role.CLERK)),
                        List.of(talentCentre.group(Role.HEAD)),
                        List.of(hr.group(Role.REVIEWER)),
                        List.of(hr.group(Role.SIGNER)),
                        List.of(hr.group(Role.REVIEWER), hr.group(Role.SIGNER)),
                        List.of(hr.group(Role.HEAD)));
    }

    @Test
    void every_department_has_somebody_who_verifies() {
        assertThat(offices.all())
                .filteredOn(office -> office.kind() == OfficeKind.DEPARTMENT)
                .allSatisfy(department -> assertThat(DemoAccounts.all())
                        .anySatisfy(account -> assertThat(account.groups()).contains(department.group(Role.CLERK))));
    }

    @Test
    void ids_are_easy_to_type_and_nobody_is_there_twice() {
        assertThat(DemoAccounts.all())
                .extracting(DemoAccount::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+(\\.[a-z]+)?"));
    }
}
