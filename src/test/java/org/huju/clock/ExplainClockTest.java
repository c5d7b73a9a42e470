package org.huju.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.huju.clock.TestClock.DEADLINES;
import static org.huju.clock.TestClock.LAW_BOOK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.clock.LedgerEntry.Act;
import org.huju.clock.LedgerEntry.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("期限说明：从哪一天起、多少日、依据哪一条、到哪一天，每一天为什么计入或者不计入，发生过什么")
class ExplainClockTest {

    private static final String ARTICLE_12 = "《上海市居住证管理办法》第十二条";
    private static final String ARTICLE_45 = "《中华人民共和国行政许可法》第四十五条";

    private final ExplainClock explainClock = new ExplainClock(LAW_BOOK, DEADLINES);

    private static LocalDate date(String date) {
        return LocalDate.parse(date);
    }

    private static Terms terms(StatutoryClock clock) {
        return DEADLINES.terms(clock.key().rule(), clock.from());
    }

    private static StatutoryClock started(String rule, String from) {
        ClockKey key = new ClockKey(UUID.randomUUID(), rule, "", 1);
        Terms terms = DEADLINES.terms(rule, date(from));
        return StatutoryClock.started(
                key, terms, Act.of(Act.SYSTEM, "受理之日", terms.period().authority()));
    }

    private static StatutoryClock paused(String on, String until) {
        StatutoryClock clock = started("card-making", "2026-11-23");
        Act act = new Act("zhao.police", "鉴定", ARTICLE_45, "沪公中止〔2026〕1号");
        return clock.pause(terms(clock), date(on), date(until), act);
    }

    private String sentence(StatutoryClock clock) {
        return explainClock.explain(clock).sentence();
    }

    @Test
    @DisplayName("没有变动的：一句话说完，逐日计到第15个工作日，周末不计入")
    void a_clock_that_just_runs() {
        ClockExplanation explanation = explainClock.explain(started("card-making", "2026-11-23"));

        assertThat(explanation.sentence()).isEqualTo("自2026-11-23起15个工作日，" + ARTICLE_12 + "，应于2026-12-14前（含当日）");
        assertThat(explanation.days()).hasSize(22);
        assertThat(explanation.days().get(0).reason()).contains("受理之日，当日不计入");
        assertThat(explanation.days().get(5)).isEqualTo(new CountedDay(date("2026-11-28"), false, 4, "周六，休息日"));
        assertThat(explanation.days().get(21).reason()).isEqualTo("周一，工作日，满15个工作日");
        assertThat(explanation.skipped())
                .isEqualTo("2026-11-28至2026-11-29、2026-12-05至2026-12-06、2026-12-12至2026-12-13");
        assertThat(explanation.ledger())
                .containsExactly(
                        new LedgerLine(date("2026-11-23"), "起算", "受理之日", "系统", ARTICLE_12, "", date("2026-12-14")));
    }

    @Test
    @DisplayName("正在中止的：说明中止的日子不计入，期限按告知的时间顺延")
    void a_clock_that_is_paused() {
        // 24-27 November = 1-4, Mon 30 = 5; 1-4 and 7 December are the five working days told; 8-11 = 6-9, 14-18 =
        // 10-14, Mon 21 = 15.
        ClockExplanation explanation = explainClock.explain(paused("2026-11-30", "2026-12-07"));

        assertThat(explanation.sentence())
                .isEqualTo(
                        "自2026-11-23起15个工作日，" + ARTICLE_12 + "，应于2026-12-21前（含当日）；2026-12-01至2026-12-07正在中止（鉴定），不计入");
        assertThat(explanation.days())
                .contains(new CountedDay(date("2026-12-01"), false, 5, "周二，工作日，鉴定期间不计入"))
                .contains(new CountedDay(date("2026-12-08"), true, 6, "周二，工作日"));
        assertThat(explanation.ledger())
                .last()
                .isEqualTo(new LedgerLine(
                        date("2026-11-30"),
                        "中止，至2026-12-07",
                        "鉴定",
                        "zhao.police",
                        ARTICLE_45,
                        "沪公中止〔2026〕1号",
                        date("2026-12-21")));
    }

    @Test
    @DisplayName("提前恢复的：只说明实际中止的日子")
    void a_clock_that_went_on_early() {
        StatutoryClock clock = paused("2026-11-30", "2026-12-07");
        // Resumed Thu 3 December, not counted; Fri 4 = 6, 7-11 = 7-11, 14-17 = 12-15.
        StatutoryClock resumed =
                clock.resume(terms(clock), date("2026-12-03"), Act.of("zhao.police", "鉴定完毕", ARTICLE_45));

        assertThat(sentence(resumed))
                .isEqualTo("自2026-11-23起15个工作日，" + ARTICLE_12 + "，应于2026-12-17前（含当日）；2026-12-01至2026-12-03中止（鉴定），不计入");
    }

    @Test
    @DisplayName("延长的：自同日起最长30个工作日，不是另加30个")
    void a_clock_that_was_extended() {
        StatutoryClock clock = started("card-making", "2026-11-23");
        StatutoryClock extended = clock.extend(
                terms(clock), date("2026-12-10"), "zhao.police", Act.of("zheng.police", "须赴外省核实", ARTICLE_12));

        // See CardMakingTimersPathTest: the 30th working day from 2026-11-23 is Tue 2027-01-05.
        ClockExplanation explanation = explainClock.explain(extended);
        assertThat(explanation.sentence())
                .isEqualTo("自2026-11-23起15个工作日，经批准延长，自同日起最长30个工作日，" + ARTICLE_12 + "，应于2027-01-05前（含当日）");
        assertThat(explanation.days()).last().satisfies(day -> {
            assertThat(day.date()).isEqualTo("2027-01-05");
            assertThat(day.nth()).isEqualTo(30);
        });
        assertThat(explanation.ledger())
                .extracting(LedgerLine::what, LedgerLine::by, LedgerLine::due)
                .containsExactly(
                        tuple("起算", "系统", date("2026-12-14")), tuple("延长", "zheng.police", date("2027-01-05")));
    }

    @Test
    @DisplayName("2020年春节延长假期：说明哪一天因日历调整、由哪一天改为哪一天")
    void a_clock_that_an_amended_calendar_moved() {
        StatutoryClock counted = started("card-making", "2020-01-17");
        LedgerEntry start = counted.ledger().get(0);
        LedgerEntry before = new LedgerEntry(
                Kind.STARTED, start.on(), start.act(), start.lawVersion(), dates("2020-02-12"), Optional.empty());
        LedgerEntry moved = new LedgerEntry(
                Kind.REPLANNED,
                date("2020-01-27"),
                Act.of("system", "国务院办公厅延长2020年春节假期", "国办发明电〔2020〕1号"),
                start.lawVersion(),
                counted.ledger().get(0).dates(),
                Optional.empty());
        StatutoryClock replanned = new StatutoryClock(counted.key(), List.of(before, moved));

        // Sun 19 January made up = 1, 20-23 = 2-5, 24 January to 2 February off (春节), 3-7 = 6-10, 10-14 = 11-15.
        assertThat(sentence(replanned))
                .isEqualTo("自2020-01-17起15个工作日，" + ARTICLE_12
                        + "，应于2020-02-14前（含当日）；2020-01-27因工作日历调整，由2020-02-12改为2020-02-14");
        assertThat(explainClock.explain(replanned).skipped()).contains("2020-01-24至2020-02-02");
    }

    private static Dates dates(String due) {
        return new Dates(date(due), Optional.empty(), "2020.0");
    }

    @Test
    @DisplayName("办结的和逾期的：说明在哪一天；系统设定的期限说明条文未规定；当场的说明是当场")
    void a_clock_that_has_finished_one_by_design_and_one_on_the_spot() {
        StatutoryClock card = started("card-making", "2026-11-23");
        assertThat(sentence(card.finish(date("2026-12-10"), Act.of("system", "制证完成", ARTICLE_12))))
                .endsWith("，应于2026-12-14前（含当日）；2026-12-10按期办结");
        assertThat(sentence(card.finish(date("2026-12-15"), Act.of("system", "制证完成", ARTICLE_12))))
                .endsWith("；2026-12-15逾期");
        assertThat(sentence(started("supplement-window", "2026-11-23")))
                .isEqualTo("自2026-11-23起10个工作日，参照《上海市居住证管理办法》第十条（系统设定，条文未规定），应于2026-12-07前（含当日）");
        assertThat(sentence(started("one-time-notice", "2026-11-23")))
                .isEqualTo("2026-11-23当场，《上海市居住证管理办法》第十条，应于2026-11-23前（含当日）");
    }
}
