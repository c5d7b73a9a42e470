package org.huju.clock;

import static org.huju.clock.TestClock.DEADLINES;

import java.time.LocalDate;
import java.util.UUID;
import org.huju.clock.LedgerEntry.Act;
import org.huju.law.WorkingCalendar;

/** Clocks and acts for tests that do not ask who or why. */
final class Made {

    static final Act START = Act.of(Act.SYSTEM, "受理之日", "《上海市居住证管理办法》第十二条");
    static final Act PAUSE = new Act("zhao.police", "鉴定", "《中华人民共和国行政许可法》第四十五条", "沪公黄中〔2026〕1号");
    static final Act RESUME = Act.of("zhao.police", "鉴定意见已收到", "《中华人民共和国行政许可法》第四十五条");
    static final Act EXTEND = Act.of("zheng.police", "印制设备故障", "《上海市居住证管理办法》第十二条");
    static final Act AMEND = Act.of("admin", "日历调整", "通知");

    private Made() {}

    static Terms terms(LocalDate from) {
        return DEADLINES.terms("card-making", from);
    }

    static Terms terms(LocalDate from, WorkingCalendar calendar) {
        return DEADLINES.terms("card-making", from, calendar);
    }

    static StatutoryClock cardMaking(Terms terms) {
        return StatutoryClock.started(new ClockKey(new UUID(0, 1), "card-making", "", 1), terms, START);
    }
}
