package org.huju.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hutool.core.util.IdcardUtil;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.huju.desk.Offices;
import org.huju.people.Address;
import org.huju.people.PersonName;
import org.huju.people.PhoneNumber;
import org.huju.permit.Permit;
import org.junit.jupiter.api.Test;

class CitizensTest {

    private static final LocalDate AUTUMN = LocalDate.of(2026, 11, 1);

    @Test
    void there_are_three_hundred_and_the_samples() {
        assertThat(GeneratedCitizens.all()).hasSize(300);
        // 22 samples, of whom one is not in any registry; 30 who hold permits or seem to.
        assertThat(SampleHolders.all()).hasSize(30);
        assertThat(Citizens.all()).hasSize(300 + 21 + 30);
        assertThat(Citizens.all())
                .startsWith(SampleCitizens.consistent().registered().orElseThrow());
    }

    @Test
    void they_are_the_same_at_every_start() {
        assertThat(GeneratedCitizens.all()).isEqualTo(GeneratedCitizens.all());
        Citizen first = GeneratedCitizens.all().get(0);
        assertThat(first.name() + " " + first.idNumber().value()).isEqualTo("严明哲 230103198508235331");
    }

    @Test
    void every_id_number_is_valid_and_nobodys_twice() {
        assertThat(Citizens.all())
                .allSatisfy(citizen -> assertThat(
                                IdcardUtil.isValidCard18(citizen.idNumber().value()))
                        .isTrue());
        assertThat(Citizens.all()).extracting(Citizen::idNumber).doesNotHaveDuplicates();
    }

    @Test
    void names_and_addresses_pass_hujus_own_checks() {
        assertThat(Citizens.all()).allSatisfy(citizen -> {
            assertThat(PersonName.parse(citizen.name())).isNotNull();
            assertThat(Address.parse(citizen.householdAddress())).isNotNull();
            assertThat(citizen.householdAddress()).doesNotStartWith("上海市");
        });
        assertThat(SampleCitizens.all())
                .allSatisfy(
                        sample -> assertThat(PhoneNumber.parse(sample.phone())).isNotNull());
    }

    @Test
    void everybody_in_the_crowd_is_of_age_and_registered_for_half_a_year_by_november() {
        assertThat(GeneratedCitizens.all()).allSatisfy(citizen -> {
            assertThat(citizen.idNumber().birthDate())
                    .isAfter(AUTUMN.minusYears(66))
                    .isBeforeOrEqualTo(AUTUMN.minusYears(16));
            assertThat(citizen.home().orElseThrow().registeredOn())
                    .isBetween(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 4, 30));
        });
    }

    @Test
    void somebody_lives_in_every_street() {
        Set<String> streets = Tables.rows("/desk/shanghai-streets.csv").stream()
                .map(row -> row[2])
                .collect(Collectors.toSet());

        assertThat(GeneratedCitizens.all())
                .extracting(citizen -> citizen.home().orElseThrow().streetCode())
                .containsAll(streets)
                .isSubsetOf(streets);
    }

    @Test
    void the_crowd_is_consistent() {
        assertThat(GeneratedCitizens.all()).allSatisfy(citizen -> {
            assertThat(citizen.housedAt())
                    .isEqualTo(citizen.home().orElseThrow().address());
            assertThat(citizen.troubles()).isEmpty();
            assertThat(citizen.answers()).hasSize(3);
        });
    }

    @Test
    void a_holder_claims_something_and_works_for_an_employer_with_a_talent_centre() {
        assertThat(SampleHolders.all()).allSatisfy(holder -> {
            assertThat(holder.claims()).isNotEmpty();
            assertThat(PhoneNumber.parse(holder.phone())).isNotNull();
            assertThat(new Offices().talentCentreOf(holder.employer().districtCode()))
                    .isNotNull();
        });
        assertThat(Employer.all()).extracting(Employer::code).doesNotHaveDuplicates();
    }

    @Test
    void a_permit_holds_today_unless_it_is_there_to_show_that_it_does_not() {
        assertThat(SampleHolders.all())
                .filteredOn(holder -> holder.permit(AUTUMN)
                        .filter(permit -> permit.state() == Permit.State.VALID && !AUTUMN.isAfter(permit.validUntil()))
                        .isEmpty())
                .extracting(SampleHolder::key)
                .containsExactly("permitEnded", "permitCancelled", "noPermit", "endedLately", "endedLongAgo");
        assertThat(SampleHolders.all())
                .flatExtracting(holder -> holder.permit(AUTUMN).stream().toList())
                .extracting(Permit::permitNo)
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("[A-Z0-9]{8,20}"));
    }

    @Test
    void only_the_minor_is_under_sixteen() {
        assertThat(SampleCitizens.all())
                .filteredOn(sample -> sample.claim().idNumber().birthDate().isAfter(AUTUMN.minusYears(16)))
                .containsExactly(SampleCitizens.minor());
    }
}
