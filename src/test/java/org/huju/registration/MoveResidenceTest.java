package org.huju.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.people.Address;
import org.huju.support.CaseWalk;
import org.huju.support.HujuTest;
import org.huju.support.MovableClock;
import org.huju.support.SampleRegistrations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HujuTest
@DisplayName("迁居：居住登记随居住证的信息变更")
class MoveResidenceTest {

    private static final LocalDate TODAY = MovableClock.START;
    private static final Address NEW_HOME = new Address("上海市徐汇区天钥桥路9014弄6号603室");

    @Autowired
    private Registrations registrations;

    @Autowired
    private MoveResidence moveResidence;

    @Autowired
    private CaseWalk walk;

    @BeforeEach
    void reset() {
        walk.reset();
    }

    private Optional<Registration> move(Registration registration) {
        return moveResidence.move(
                registration.registrant().idNumber(), "310104003", NEW_HOME, TODAY, "wang.clerk", UUID.randomUUID());
    }

    private Registration registered(LocalDate on, LocalDate validUntil) {
        Registration registration = SampleRegistrations.registration(on, validUntil);
        registrations.add(registration);
        return registration;
    }

    @Test
    @DisplayName("新地址接着原来的时间：起算日和有效期不变，登记日为迁居之日，原登记终止并留存")
    void the_new_address_goes_on_with_the_time_of_the_old() {
        Registration before = registered(TODAY.minusMonths(4), TODAY.plusMonths(8));

        Registration after = move(before).orElseThrow();

        assertThat(registrations.last(before.registrant().idNumber())).contains(after);
        assertThat(after.span()).isEqualTo(new Span(TODAY, TODAY.plusMonths(8), TODAY.minusMonths(4)));
        assertThat(after.dwelling().address()).isEqualTo(NEW_HOME);
        assertThat(after.centreId()).isEqualTo("centre-310104003");
        assertThat(registrations.get(before.id()).state()).isEqualTo(Registration.State.ENDED);
        assertThat(registrations.of(before.registrant().idNumber())).hasSize(2);
    }

    @Test
    @DisplayName("登记已过有效期的不随之迁居：须重新登记")
    void an_expired_registration_does_not_move() {
        Registration expired = registered(TODAY.minusYears(1).minusDays(3), TODAY.minusDays(3));

        assertThat(move(expired)).isEmpty();
        assertThat(registrations.of(expired.registrant().idNumber())).containsExactly(expired);
    }

    @Test
    @DisplayName("没有居住登记记录的，什么都不改")
    void somebody_without_a_registration_is_left_alone() {
        Registration unknown = SampleRegistrations.registration(TODAY, TODAY.plusYears(1));

        assertThat(move(unknown)).isEmpty();
    }
}
