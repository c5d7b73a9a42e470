package org.huju.cancellation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huju.InvalidInput;
import org.huju.cancellation.CancellationGrounds;
import org.huju.casefile.Grounds.Ground;
import org.huju.law.Basis;
import org.huju.law.LawBook;
import org.huju.people.IdNumber;
import org.huju.permit.CancelledPermit;
import org.huju.permit.Endorse;
import org.huju.permit.Permits;
import org.huju.permit.RecordCancellation;
import org.huju.permit.ValidPermit;
import org.huju.support.CaseTest;
import org.huju.support.MovableClock;
import org.huju.support.Refusal;
import org.huju.support.SamplePermits;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("第十六条：四种情形，经有关部门认定后，由公安部门办理注销手续")
class Art016Test extends CaseTest {

    private static final String PERMIT = "HJ2500009002";
    private static final String FIND = "userTask_findGround";
    private static final String HEAR = "userTask_hearHolder";
    private static final String CONFIRM = "userTask_confirmCancellation";

    @Autowired
    private CancellationGrounds grounds;

    @Autowired
    private LawBook lawBook;

    @Autowired
    private Permits permits;

    @Autowired
    private Endorse endorse;

    @Autowired
    private RecordCancellation recordCancellation;

    @Autowired
    private MovableClock clock;

    private ValidPermit permit() {
        ValidPermit permit = SamplePermits.valid(
                PERMIT,
                IdNumber.parse("320102198811031038", MovableClock.START),
                "赵云飞",
                LocalDate.parse("2026-03-02"),
                LocalDate.parse("2027-03-02"));
        permits.add(permit);
        return permit;
    }

    @Nested
    @DisplayName("“有下列情形之一的”")
    class Grounds {

        @Test
        @DisplayName("情形就是条文的四项，文字与条文一致")
        void the_four_grounds_are_the_articles_own_words() {
            String text = lawBook.article("shanghai-permit", 16).text();

            assertThat(grounds.all())
                    .extracting(Ground::code)
                    .containsExactlyInAnyOrder(
                            "cancel-false-materials",
                            "cancel-no-longer-qualifies",
                            "cancel-local-hukou",
                            "cancel-other-by-law");
            assertThat(grounds.all()).allSatisfy(ground -> {
                assertThat(text).contains(ground.label());
                assertThat(ground.article()).isEqualTo("《上海市居住证管理办法》第十六条第一款");
            });
        }

        @Test
        @DisplayName("“经有关部门认定”：哪个部门认定哪种情形是写明理由的系统设定")
        void who_finds_which_ground_is_openly_a_design() {
            for (Ground ground : grounds.all()) {
                var finders = lawBook.at(MovableClock.START).catalogue("finds-" + ground.code());
                assertThat(finders.entries()).isNotEmpty().contains("public-security");
                assertThat(finders.basis()).isEqualTo(Basis.DESIGN);
            }
            assertThat(lawBook.at(MovableClock.START)
                            .catalogue("finds-cancel-local-hukou")
                            .entries())
                    .isEqualTo(List.of("public-security"));
        }
    }

    @Nested
    @DisplayName("注销以后（第十四条、第十五条、第十六条）")
    class Afterwards {

        @Test
        @DisplayName("不能签注，不能再注销；窗口也不能提请或者换领，理由都写明条文")
        void nothing_can_be_done_with_it() {
            permits.change(permit().cancelled(MovableClock.START));

            assertThatThrownBy(
                            () -> endorse.endorse(PERMIT, LocalDate.parse("2027-02-10"), Staff.CLERK, Optional.empty()))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("第十六条");
            assertThatThrownBy(() -> recordCancellation.cancel(PERMIT, "再次", "第十六条", Staff.SIGNER, Optional.empty()))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("第十六条");
            assertThat(Refusal.at(
                            "permitNo",
                            () -> walk.start(
                                    "replace-card",
                                    Map.of(
                                            "permitNo",
                                            PERMIT,
                                            "idNumber",
                                            "320102198811031038",
                                            "cause",
                                            "LOST",
                                            "identityChecked",
                                            true),
                                    Staff.CLERK)))
                    .contains("第十六条");
        }
    }

    @Nested
    @DisplayName("陈述申辩的期限（系统设定，参照行政许可法第四十七条）")
    class Hearing {

        private org.camunda.bpm.engine.runtime.ProcessInstance toldOn(String day) {
            permit();
            clock.moveTo(LocalDate.parse(day));
            var cancellation = walk.start(
                    "cancel-permit",
                    Map.of(
                            "permitNo",
                            PERMIT,
                            "holderName",
                            "赵云飞",
                            "ground",
                            "cancel-local-hukou",
                            "department",
                            "public-security",
                            "facts",
                            "已落户"),
                    Staff.REVIEWER);
            walk.submit(
                    cancellation,
                    FIND,
                    Staff.PUBLIC_SECURITY,
                    Map.of("decision", "FOUND", "documentNo", "户2026-1", "foundOn", day, "reason", "已登记本市常住户口"));
            return cancellation;
        }

        @Test
        @DisplayName("5个工作日，最后一日仍可陈述；跨过元旦假期的不计假日")
        void the_last_day_still_counts() {
            var cancellation = toldOn("2026-12-30");
            // From Wednesday 30 December: 31 | New Year, 1 to 3 January off | 4, 5, 6, 7 January.
            assertThat(file.due(cancellation, "cancellation-hearing-window")).isEqualTo("2027-01-07");
            clock.moveTo(LocalDate.parse("2027-01-07"));
            walk.submit(cancellation, HEAR, Staff.REVIEWER, Map.of("heard", "STATED", "words", "尚未落户"));

            assertThat(file.outcome(cancellation, "cancellation-hearing-window").label())
                    .isEqualTo("按期办结");
        }

        @Test
        @DisplayName("由公安部门办理：审批以后居住证注销")
        void the_police_cancel() {
            var cancellation = toldOn("2026-11-23");
            walk.submit(cancellation, HEAR, Staff.REVIEWER, Map.of("heard", "NOTHING_TO_SAY", "words", "电话确认"));
            walk.submit(cancellation, CONFIRM, Staff.SIGNER, Map.of("decision", "CONFIRM", "reason", "户口簿已核对"));

            assertThat(permits.withNumber(PERMIT).orElseThrow()).isInstanceOf(CancelledPermit.class);
        }
    }
}
