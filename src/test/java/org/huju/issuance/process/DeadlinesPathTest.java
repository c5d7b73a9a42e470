package org.huju.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.clock.CaseClocks;
import org.huju.clock.CaseDeadlines.Explained;
import org.huju.clock.CaseDeadlines.Step;
import org.huju.clock.LedgerEntry.Act;
import org.huju.issuance.ApplicationDeadlines;
import org.huju.issuance.PermitApplication;
import org.huju.notices.Notice;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.CaseWalk;
import org.huju.support.Filings;
import org.huju.support.MovableClock;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("期限说明：表单、凭证和申请人查到的是同一个说明")
class DeadlinesPathTest extends CaseTest {

    private static final String CARD = "自2026-11-23起15个工作日，《上海市居住证管理办法》第十二条，应于2026-12-14前（含当日）";
    private static final String PAUSED =
            "自2026-11-23起15个工作日，《上海市居住证管理办法》第十二条，应于2026-12-21前（含当日）；2026-12-01至2026-12-07正在中止（鉴定），不计入";

    @Autowired
    private ApplicationDeadlines applicationDeadlines;

    @Autowired
    private CaseClocks caseClocks;

    @Autowired
    private MovableClock clock;

    private List<Explained> asked(ProcessInstance application) {
        PermitApplication filed = file.of(application);
        return applicationDeadlines.of(filed.applicationNo(), filed.queryCode()).orElseThrow();
    }

    private Explained cardMaking(ProcessInstance application) {
        return asked(application).stream()
                .filter(explained -> explained.rule().equals("card-making"))
                .findFirst()
                .orElseThrow();
    }

    private void pause(ProcessInstance application) {
        clock.moveTo(LocalDate.parse("2026-11-30"));
        Act act = new Act(Staff.REVIEWER, "鉴定", "《中华人民共和国行政许可法》第四十五条", "沪公中止〔2026〕1号");
        caseClocks.pause(CaseWalk.caseOf(application), "card-making", LocalDate.parse("2026-11-30"), 5, act);
    }

    @Test
    @DisplayName("申请人查到规则、起算日、期限、依据、日历版本、逐日说明和变动记录，查不到工作人员")
    void the_applicant_is_told_everything_but_who() {
        ProcessInstance application = steps.compared(SampleCitizens.addressDiffers());
        assertThat(cardMaking(application)).satisfies(card -> {
            assertThat(card.sentence()).isEqualTo(CARD);
            assertThat(card.explanation()).hasSize(22);
        });
        pause(application);

        assertThat(cardMaking(application)).satisfies(card -> {
            assertThat(List.of(
                            card.rule(),
                            card.name(),
                            card.from().toString(),
                            card.due().toString(),
                            card.article(),
                            card.basis(),
                            card.calendar(),
                            card.state()))
                    .containsExactly(
                            "card-making",
                            "制作《居住证》的期限",
                            "2026-11-23",
                            "2026-12-21",
                            "《上海市居住证管理办法》第十二条",
                            "statute",
                            "2026.1+2027.provisional",
                            "已中止");
            assertThat(card.sentence()).isEqualTo(PAUSED);
            assertThat(card.ledger())
                    .extracting(Step::what, Step::notice)
                    .containsExactly(tuple("起算", ""), tuple("中止，至2026-12-07", "沪公中止〔2026〕1号"));
            assertThat(card.toString()).doesNotContain(Staff.REVIEWER);
        });
    }

    @Test
    @DisplayName("一次性告知、容缺补交、部门核验的期限也查得到，写明系统设定")
    void a_period_by_design_says_so() {
        ProcessInstance application = steps.accepted(Filings.of(SampleCitizens.addressDiffers()), "portrait");
        jobs.run(application);
        steps.verify(application, "housing");

        assertThat(asked(application))
                .extracting(
                        Explained::rule,
                        Explained::basis,
                        deadline -> deadline.due().toString())
                .containsExactly(
                        tuple("one-time-notice", "statute", "2026-11-23"),
                        tuple("card-making", "statute", "2026-12-14"),
                        tuple("supplement-window", "design", "2026-12-07"),
                        tuple("department-verification", "design", "2026-11-30"));
    }

    @Test
    @DisplayName("中止以后，核查表单显示新的期限、逐日说明和由谁中止")
    void the_form_shows_the_same_and_who() {
        ProcessInstance application = steps.compared(SampleCitizens.addressDiffers());
        pause(application);
        Map<String, Object> form = walk.open(application, "userTask_reviewComparison", Staff.REVIEWER);

        assertThat(form).containsEntry("cardDue", "2026-12-21").containsEntry("cardDueBasis", PAUSED);
        assertThat(form.get("days").toString()).contains("鉴定期间不计入");
        assertThat(form.get("ledger").toString())
                .contains("zhao.police", "中止，至2026-12-07", "沪公中止〔2026〕1号", "2026-12-21");
    }

    @Test
    @DisplayName("接收补交的表单说明补交期限，部门核验的表单说明核验期限")
    void a_form_explains_its_own_period() {
        ProcessInstance application = steps.accepted(Filings.of(SampleCitizens.homeContradicted()), "portrait");
        assertThat(walk.open(application, "userTask_receiveSupplement", Staff.CLERK))
                .containsEntry(
                        "supplementDueBasis", "自2026-11-23起10个工作日，参照《上海市居住证管理办法》第十条（系统设定，条文未规定），应于2026-12-07前（含当日）")
                .extractingByKey("days")
                .asString()
                .contains("满10个工作日")
                .doesNotContain("满15个工作日");
    }

    @Test
    @DisplayName("受理凭证写明怎样计算、哪些日子不计入")
    void the_receipt_says_how_it_was_counted() {
        ProcessInstance application = steps.accepted(SampleCitizens.consistent());

        assertThat(file.notice(application, Notice.Kind.RECEIPT))
                .contains("期限怎样计算：" + CARD
                        + "；不计入的日子：2026-11-28至2026-11-29、2026-12-05至2026-12-06、2026-12-12至2026-12-13。");
    }
}
