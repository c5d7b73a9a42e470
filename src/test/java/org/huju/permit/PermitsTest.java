package org.huju.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.huju.InvalidInput;
import org.huju.people.IdNumber;
import org.huju.support.CaseWalk;
import org.huju.support.HujuTest;
import org.huju.support.MovableClock;
import org.huju.support.SamplePermits;
import org.huju.support.StoredData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

@HujuTest
@DisplayName("居住证：发证、签注、注销")
class PermitsTest {

    private static final LocalDate TODAY = MovableClock.START;
    private static final IdNumber HOLDER = IdNumber.parse("340104199205171023", TODAY);

    @Autowired
    private Permits permits;

    @Autowired
    private RecordIssuance recordIssuance;

    @Autowired
    private StateOnDay stateOnDay;

    @Autowired
    private Endorse endorse;

    @Autowired
    private RecordCancellation recordCancellation;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private MovableClock clock;

    @Autowired
    private StoredData storedData;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void reset() {
        walk.reset();
    }

    private Permit issued(String cardNo) {
        return recordIssuance.handedOver(
                cardNo, HOLDER, SamplePermits.particulars("林若溪"), TODAY.minusDays(20), "wang.clerk", UUID.randomUUID());
    }

    @Test
    @DisplayName("第十四条：自受理之日起算一年；领证之前不能使用，届满之日仍可使用")
    void the_first_year_counts_from_the_acceptance() {
        issued("HJ-1");
        Permit permit = permits.of(HOLDER).orElseThrow();

        // Accepted on 3 November 2026; the corresponding day is 3 November 2027.
        assertThat(permit.validUntil()).isEqualTo("2027-11-03");
        assertThat(permit.issuedOn()).isEqualTo(TODAY);
        assertThat(stateOnDay.holds(permit, TODAY.minusDays(1))).isFalse();
        assertThat(stateOnDay.holds(permit, TODAY)).isTrue();
        assertThat(stateOnDay.holds(permit, LocalDate.of(2027, 11, 3))).isTrue();
        assertThat(stateOnDay.holds(permit, LocalDate.of(2027, 11, 4))).isFalse();
    }

    @Test
    @DisplayName("公民身份号码只以密封的形式保存")
    void the_id_number_is_sealed() {
        issued("HJ-1");

        assertThat(permits.of(HOLDER).orElseThrow().holder()).isEqualTo(HOLDER);
        assertThat(storedData.ownColumnsHolding(List.of(HOLDER.value()))).isEmpty();
    }

    @Test
    void one_number_is_one_permit() {
        issued("HJ-1");

        assertThatThrownBy(() -> issued("HJ-1"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("证件编号");
    }

    @Test
    @DisplayName("一人一证：持有没有注销的居住证的，不发第二张；使用功能中止的也一样；注销以后可以发")
    void nobody_is_handed_a_second_living_permit() {
        ValidPermit first = (ValidPermit) issued("HJ-1");
        assertSecondIsRefused();
        permits.change(first.suspended(LocalDate.of(2027, 11, 4)));
        assertSecondIsRefused();
        recordCancellation.cancel("HJ-1", "已转办本市常住户口", "第十六条", "kong.police", Optional.empty());
        issued("HJ-2");

        assertThat(permits.of(HOLDER).orElseThrow().permitNo()).isEqualTo("HJ-2");
    }

    private void assertSecondIsRefused() {
        assertThatThrownBy(() -> issued("HJ-2"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContainingAll("HJ-1", "第九条", "不要发放");
        assertThat(permits.withNumber("HJ-2")).isEmpty();
    }

    @Test
    @DisplayName("一人一证：两个窗口同时发两张的，后一张等前一张，然后退回，写明已有的一张")
    void of_two_hand_overs_at_one_moment_one_is_refused() {
        CompletableFuture<Permit> second = whileFirstIsHandedOver(first -> {});

        assertThatThrownBy(second::join)
                .hasCauseInstanceOf(InvalidInput.class)
                .hasMessageContainingAll("HJ-1", "第九条", "不要发放");
        assertThat(permits.withNumber("HJ-2")).isEmpty();
    }

    @Test
    @DisplayName("前一张没有发成的，后一张照发")
    void the_second_is_handed_over_if_the_first_comes_to_nothing() {
        CompletableFuture<Permit> second = whileFirstIsHandedOver(TransactionStatus::setRollbackOnly);

        assertThat(second.join().permitNo()).isEqualTo("HJ-2");
        assertThat(permits.of(HOLDER).orElseThrow().permitNo()).isEqualTo("HJ-2");
    }

    /** The second begins before the first is committed, and waits for it. */
    private CompletableFuture<Permit> whileFirstIsHandedOver(Consumer<TransactionStatus> end) {
        return new TransactionTemplate(transactions).execute(first -> {
            issued("HJ-1");
            CompletableFuture<Permit> second = CompletableFuture.supplyAsync(() -> issued("HJ-2"));
            await().until(() -> second.isDone() || somebodyWaits());
            end.accept(first);
            return second;
        });
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select count(*) from pg_locks where not granted and locktype = 'transactionid'")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Test
    @DisplayName("以前发过两张的，以新发的为准")
    void the_newest_permit_counts() {
        issued("HJ-1");
        SamplePermits.besideAnother("HJ-1", jdbc);
        permits.add(SamplePermits.valid("HJ-2", HOLDER, "林若溪", TODAY.plusDays(1), TODAY.plusYears(1)));

        assertThat(permits.of(HOLDER).orElseThrow().permitNo()).isEqualTo("HJ-2");
    }

    @Test
    @DisplayName("签注：有效期自原期满之日顺延一年并留下记录；不能提前太早")
    void an_endorsement_makes_it_hold_longer() {
        issued("HJ-1");
        assertThatThrownBy(() -> endorse.endorse("HJ-1", LocalDate.of(2027, 10, 3), "wang.clerk", Optional.empty()))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("2027-10-04");
        endorse.endorse("HJ-1", LocalDate.of(2027, 10, 4), "wang.clerk", Optional.empty());
        Permit permit = permits.of(HOLDER).orElseThrow();

        assertThat(permit.validUntil()).isEqualTo("2028-11-03");
        assertThat(permits.history(permit.id()))
                .extracting(PermitEntry::kind)
                .containsExactly(PermitEntry.Kind.ISSUED, PermitEntry.Kind.ENDORSED);
    }

    @Test
    @DisplayName("使用功能中止的，补办签注后恢复")
    void an_endorsement_restores_a_suspended_permit() {
        LocalDate late = LocalDate.of(2027, 11, 20);
        ValidPermit permit = (ValidPermit) issued("HJ-1");
        permits.change(permit.suspended(LocalDate.of(2027, 11, 4)));
        assertThat(stateOnDay.holds(permits.of(HOLDER).orElseThrow(), TODAY)).isFalse();
        clock.moveTo(late);
        endorse.endorse("HJ-1", late, "wang.clerk", Optional.empty());

        assertThat(stateOnDay.holds(permits.of(HOLDER).orElseThrow(), late)).isTrue();
        assertThat(permits.history(permit.id()))
                .extracting(PermitEntry::kind)
                .containsExactly(PermitEntry.Kind.ISSUED, PermitEntry.Kind.ENDORSED, PermitEntry.Kind.RESTORED);
    }

    @Test
    @DisplayName("第十六条：注销后不能使用，也不能再签注或者再注销")
    void a_cancelled_permit_is_gone_for_good() {
        issued("HJ-1");
        recordCancellation.cancel("HJ-1", "已转办本市常住户口", "第十六条", "kong.police", Optional.empty());
        Permit permit = permits.of(HOLDER).orElseThrow();

        assertThat(stateOnDay.holds(permit, TODAY)).isFalse();
        assertThat(permits.history(permit.id()).get(1).reason()).isEqualTo("已转办本市常住户口");
        assertThatThrownBy(() -> recordCancellation.cancel("HJ-1", "再次", "第十六条", "kong.police", Optional.empty()))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("注销，不能再办理");
        assertThatThrownBy(() -> endorse.endorse("HJ-1", LocalDate.of(2028, 11, 3), "wang.clerk", Optional.empty()))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("注销，不能再办理");
    }

    @Test
    @DisplayName("第十六条：注销的居住证没有签注、变更、换证、再注销可言，中止的不能再中止：写不出来")
    void what_a_state_does_not_allow_its_type_has_no_method_for() {
        assertThat(doings(CancelledPermit.class)).isEmpty();
        assertThat(doings(SuspendedPermit.class)).containsExactlyInAnyOrder("endorsed", "with", "onCard", "cancelled");
        assertThat(doings(ValidPermit.class))
                .containsExactlyInAnyOrder("endorsed", "with", "onCard", "cancelled", "suspended");
    }

    /** The public methods that make another permit of this one. */
    private static Set<String> doings(Class<? extends Permit> state) {
        return Arrays.stream(state.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> Permit.class.isAssignableFrom(method.getReturnType()))
                .map(Method::getName)
                .collect(Collectors.toSet());
    }

    @Test
    void an_unknown_number_is_told() {
        assertThatThrownBy(() -> recordCancellation.cancel("HJ-404", "不符合条件", "第十六条", "kong.police", Optional.empty()))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("没有查到");
    }
}
