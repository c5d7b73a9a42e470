package org.huju.replacement.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.huju.law.LawBook;
import org.huju.people.IdNumber;
import org.huju.permit.Particulars;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCases;
import org.huju.permit.Permits;
import org.huju.permit.ReplacedCards;
import org.huju.permit.ValidPermit;
import org.huju.support.CaseTest;
import org.huju.support.MovableClock;
import org.huju.support.Refusal;
import org.huju.support.SamplePermits;
import org.huju.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("第十五条：损坏难以辨认或者丢失的，到现居住地的社区事务受理服务中心换领，或者挂失、补领")
class Art015Test extends CaseTest {

    @Autowired
    private Permits permits;

    @Autowired
    private PermitCases cases;

    @Autowired
    private ReplacedCards replacedCards;

    @Autowired
    private LawBook lawBook;

    private ReplacementSteps replacements;
    private ValidPermit permit;

    @BeforeEach
    void permit() {
        replacements = new ReplacementSteps(walk, permits);
        permit = replacements.permit();
    }

    private void assertNothingKept() {
        assertThat(cases.open(permit.id(), PermitCase.Kind.REPLACEMENT)).isEmpty();
        assertThat(replacedCards.of(ReplacementSteps.PERMIT)).isEmpty();
        assertThat(permits.history(permit.id())).isEmpty();
    }

    private String refused(String field, Map<String, Object> form, String clerk) {
        String message = Refusal.at(field, () -> walk.start(ReplacementSteps.REQUEST, form, clerk));
        assertNothingKept();
        return message;
    }

    @Nested
    @DisplayName("“损坏难以辨认或者丢失的”")
    class DamagedOrLost {

        @Test
        @DisplayName("损坏换领：旧证须交回")
        void a_damaged_card_is_handed_in() {
            Map<String, Object> form = ReplacementSteps.form("DAMAGED");
            form.put("oldCardReturned", false);

            assertThat(refused("oldCardReturned", form, Staff.CLERK)).contains("交回旧证", "第十五条");
        }

        @Test
        @DisplayName("丢失的无证可交")
        void a_lost_card_cannot_be_handed_in() {
            replacements.requested("LOST");

            assertThat(replacedCards.of(ReplacementSteps.PERMIT)).isPresent();
        }

        @Test
        @DisplayName("没有选择换领还是补领、没有核对身份、没有编号：一次说明")
        void everything_missing_is_told_at_once() {
            assertThat(Refusal.of(() -> walk.start(ReplacementSteps.REQUEST, Map.of("cause", "STOLEN"), Staff.CLERK)))
                    .extracting(problem -> problem.field())
                    .containsExactlyInAnyOrder("permitNo", "idNumber", "cause", "identityChecked");
        }
    }

    @Nested
    @DisplayName("“持证人应当……到现居住地的社区事务受理服务中心办理”")
    class Where {

        @Test
        @DisplayName("别的中心不能办理，并告知到哪里去")
        void another_centre_sends_on() {
            assertThat(refused("permitNo", ReplacementSteps.form("LOST"), Staff.CLERK_ELSEWHERE))
                    .contains("南京东路街道社区事务受理服务中心", "第十五条");
        }

        @Test
        @DisplayName("没有这张居住证；已经注销的不能换领、补领")
        void an_unknown_or_cancelled_permit() {
            Map<String, Object> form = ReplacementSteps.form("LOST");
            form.put("permitNo", "HJ404");
            assertThat(refused("permitNo", form, Staff.CLERK)).contains("没有查到");
            permits.change(permit.cancelled(MovableClock.START));
            assertThat(refused("permitNo", ReplacementSteps.form("LOST"), Staff.CLERK))
                    .contains("注销，不能再办理", "第十六条");
        }

        @Test
        @DisplayName("同一张居住证同时只能有一件换领、补领")
        void one_at_a_time() {
            replacements.requested("DAMAGED");

            assertThat(Refusal.at("permitNo", () -> replacements.requested("DAMAGED")))
                    .contains("已有一件在办的换领、补领");
        }

        @Test
        @DisplayName("登记信息不全、不能制证的，先办理信息变更")
        void what_would_be_printed_must_be_known() {
            Particulars known = permit.particulars();
            permits.change(permit.with(new Particulars(
                    known.name(), known.phone(), "", known.streetCode(), known.residenceAddress(), Optional.empty())));

            assertThat(refused("permitNo", ReplacementSteps.form("DAMAGED"), Staff.CLERK))
                    .contains("信息变更", "第十三条");
        }
    }

    @Nested
    @DisplayName("代办（第八条）")
    class Agents {

        private Map<String, Object> byAgent(String kind, String number) {
            Map<String, Object> form = ReplacementSteps.form("DAMAGED");
            form.put("agentKind", kind);
            form.put("agentName", "潘志远");
            form.put("agentIdNumber", number);
            form.put("agentPhone", "19900000013");
            return form;
        }

        @Test
        @DisplayName("残疾人由近亲属代办，由代办人领取")
        void a_relative_acts_for_a_disabled_holder() {
            var replacement = walk.start(
                    ReplacementSteps.REQUEST, byAgent("RELATIVE_DISABLED", "350102198603271155"), Staff.CLERK);

            assertThat(cases.get(java.util.UUID.fromString(replacement.getBusinessKey()))
                            .agent())
                    .isPresent();
        }

        @Test
        @DisplayName("未满60周岁的不能以老年人为由代办；代办人不能是持证人自己")
        void who_may_not_act() {
            assertThat(refused("agentKind", byAgent("RELATIVE_ELDERLY", "350102198603271155"), Staff.CLERK))
                    .contains("未满60周岁");
            assertThat(refused(
                            "agentIdNumber",
                            byAgent("RELATIVE_DISABLED", ReplacementSteps.HOLDER.value()),
                            Staff.CLERK))
                    .contains("相同");
        }

        @Test
        @DisplayName("未满16周岁的由监护人办理")
        void a_minor_is_represented() {
            IdNumber child = IdNumber.parse("350102201509091128", MovableClock.START);
            permits.add(SamplePermits.valid(
                    "HJ2500009009", child, "潘可心", LocalDate.parse("2026-03-02"), LocalDate.parse("2027-03-02")));
            Map<String, Object> form = ReplacementSteps.form("DAMAGED");
            form.put("permitNo", "HJ2500009009");
            form.put("idNumber", child.value());

            assertThat(refused("agentKind", form, Staff.CLERK)).contains("监护人");
        }
    }

    @Test
    @DisplayName("条文没有规定补领须等候：默认为0日，写明来历")
    void nobody_has_to_wait_after_a_loss() {
        var wait = lawBook.at(MovableClock.START).period("loss-report-wait");

        assertThat(wait.amount()).isZero();
        assertThat(wait.provenance().why()).contains("2018年以前", "30日");
    }
}
