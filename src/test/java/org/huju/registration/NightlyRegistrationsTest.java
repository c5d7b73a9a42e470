package org.huju.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.huju.permit.RecordIssuance;
import org.huju.simulator.SampleCitizen;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseWalk;
import org.huju.support.HujuTest;
import org.huju.support.MovableClock;
import org.huju.support.SamplePermits;
import org.huju.support.SampleRegistrations;
import org.huju.support.Staff;
import org.huju.sweep.SweepTonight;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@HujuTest
@DisplayName("夜间处理：办证提醒、到期提醒、到期终止")
class NightlyRegistrationsTest {

    private static final LocalDate TODAY = MovableClock.START;

    @Autowired
    private Registrations registrations;

    @Autowired
    private NightlyRegistrations nightly;

    @Autowired
    private SweepTonight sweepTonight;

    @Autowired
    private Notices notices;

    @Autowired
    private RecordIssuance recordIssuance;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CaseWalk walk;

    @BeforeEach
    void reset() {
        walk.reset();
    }

    private Registration registered(SampleCitizen citizen, LocalDate on) {
        Registration registration = SampleRegistrations.of(citizen, new Span(on, on.plusYears(1), on));
        registrations.add(registration);
        return registration;
    }

    private List<Notice.Kind> told(Registration registration) {
        return notices.of(registration.id()).stream().map(Notice::kind).toList();
    }

    private void sweep(LocalDate night) {
        sweepTonight.sweep(night, "node-1", () -> true);
    }

    @Test
    @DisplayName("登记满半年、没有居住证也没有在办申请：提醒一次，前一夜不提醒，以后不再提醒")
    void who_has_been_registered_for_half_a_year_is_reminded_once() {
        Registration registration = registered(SampleCitizens.consistent(), LocalDate.of(2026, 5, 24));
        sweep(LocalDate.of(2026, 11, 23));
        assertThat(told(registration)).isEmpty();

        sweep(LocalDate.of(2026, 11, 24));
        sweep(LocalDate.of(2026, 11, 25));

        assertThat(told(registration)).containsExactly(Notice.Kind.PERMIT_REMINDER);
        assertThat(notices.of(registration.id()).get(0).body()).contains("自2026年11月24日起已满半年", "第九条", "首次申领免费");
    }

    @Test
    @DisplayName("已有居住证的不提醒")
    void who_holds_a_permit_is_not_reminded() {
        Registration registration = registered(SampleCitizens.consistent(), TODAY.minusMonths(7));
        permitFor(registration);

        sweep(TODAY);

        assertThat(told(registration)).isEmpty();
    }

    @Test
    @DisplayName("正在申请的不提醒；一个月后申请没有办成的，再提醒")
    void who_is_applying_is_looked_at_again_a_month_later() {
        walk.file(SampleCitizens.consistent(), Staff.CLERK);
        Registration registration = registered(SampleCitizens.consistent(), TODAY.minusMonths(7));
        sweep(TODAY);
        assertThat(told(registration)).isEmpty();
        jdbc.sql("update permit_application set state = 'WITHDRAWN', closed_on = :on")
                .param("on", TODAY)
                .update();

        sweep(TODAY.plusMonths(1).minusDays(1));
        assertThat(told(registration)).isEmpty();
        sweep(TODAY.plusMonths(1));

        assertThat(told(registration)).containsExactly(Notice.Kind.PERMIT_REMINDER);
    }

    @Test
    @DisplayName("届满前30日提醒一次续办，第31日不提醒")
    void the_end_is_told_thirty_days_before() {
        // Valid until 23 December 2026; 30 days before it is 23 November.
        Registration registration = registered(SampleCitizens.consistent(), LocalDate.of(2025, 12, 23));
        jdbc.sql("update residence_registration set permit_reminder_on = null").update();
        sweep(LocalDate.of(2026, 11, 22));
        assertThat(told(registration)).isEmpty();

        sweep(LocalDate.of(2026, 11, 23));
        sweep(LocalDate.of(2026, 11, 24));

        assertThat(told(registration)).containsExactly(Notice.Kind.REGISTRATION_ENDING);
        assertThat(notices.of(registration.id()).get(0).body()).contains("2026年12月23日到期", "逾期须重新登记");
    }

    @Test
    @DisplayName("已有居住证的不提醒续办：其后果（重新计算半年）与持证人无关")
    void who_holds_a_permit_is_not_told_of_the_end() {
        Registration registration = registered(SampleCitizens.consistent(), LocalDate.of(2025, 12, 23));
        permitFor(registration);

        sweep(LocalDate.of(2026, 11, 23));

        assertThat(told(registration)).isEmpty();
    }

    private void permitFor(Registration registration) {
        recordIssuance.handedOver(
                "HJ-1",
                registration.registrant().idNumber(),
                SamplePermits.particulars("林若溪"),
                TODAY.minusDays(20),
                Staff.CLERK,
                UUID.randomUUID());
    }

    @Test
    @DisplayName("届满之日是星期日的，星期一仍有效，星期二夜间终止")
    void it_ends_the_night_after_the_first_working_day_at_its_end() {
        // 22 November 2026 is a Sunday.
        Registration registration = registered(SampleCitizens.consistent(), LocalDate.of(2025, 11, 22));
        sweep(LocalDate.of(2026, 11, 23));
        assertThat(registrations.get(registration.id()).state()).isEqualTo(Registration.State.CURRENT);

        sweep(LocalDate.of(2026, 11, 24));

        assertThat(registrations.get(registration.id()).ending())
                .contains(new Registration.Ending(Registration.State.ENDED, LocalDate.of(2026, 11, 24), "有效期届满没有续办"));
    }

    @Test
    @DisplayName("两个节点同时处理：一个节点占住的，另一个跳过")
    void what_another_node_holds_is_passed_over() {
        List<SampleCitizen> citizens = SampleCitizens.all().subList(0, 4);
        IntStream.range(0, 4).forEach(i -> registered(citizens.get(i), TODAY.minusMonths(7)));

        transaction.executeWithoutResult(mine -> {
            List<Registration> held = nightly.dueForPermitReminder(TODAY, 3);
            List<Registration> others = otherNode(() -> nightly.dueForPermitReminder(TODAY, 10));
            assertThat(held).hasSize(3);
            assertThat(others).hasSize(1).doesNotContainAnyElementsOf(held);
        });
    }

    private List<Registration> otherNode(Supplier<List<Registration>> work) {
        TransactionTemplate other = new TransactionTemplate(
                transaction.getTransactionManager(),
                new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
        return other.execute(status -> work.get());
    }

    @Test
    @DisplayName("三个问题都只读到期的行：走部分索引")
    void each_question_is_answered_by_its_index() {
        List<String> plans = transaction.execute(status -> {
            jdbc.sql("set local enable_seqscan = off").update();
            return List.of(
                    plan("permit_reminder_on <= date '2026-11-23' order by permit_reminder_on"),
                    plan("ending_reminder_on <= date '2026-11-23' order by ending_reminder_on"),
                    plan("state = 'CURRENT' and valid_until <= date '2026-11-23' order by valid_until"));
        });

        assertThat(plans.get(0)).contains("residence_registration_permit_reminder");
        assertThat(plans.get(1)).contains("residence_registration_ending_reminder");
        assertThat(plans.get(2)).contains("residence_registration_ending");
    }

    private String plan(String condition) {
        return String.join(
                "\n",
                jdbc.sql("explain select id from residence_registration where " + condition
                                + " limit 500 for update skip locked")
                        .query(String.class)
                        .list());
    }
}
