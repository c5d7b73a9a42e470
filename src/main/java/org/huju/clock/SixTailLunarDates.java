package org.huju.clock;

import com.nlf.calendar.Lunar;
import com.nlf.calendar.Solar;
import java.time.LocalDate;
import org.huju.law.LunarDates;

/** Lunar dates from cn.6tail:lunar. Its table of holidays ends in 2023 and is not used. */
final class SixTailLunarDates implements LunarDates {

    @Override
    public LocalDate ofLunarDay(int lunarYear, int month, int day) {
        return date(Lunar.fromYmd(lunarYear, month, day).getSolar());
    }

    @Override
    public LocalDate ofSolarTerm(int year, String term) {
        return date(Solar.fromYmd(year, 6, 1).getLunar().getJieQiTable().get(term));
    }

    private static LocalDate date(Solar solar) {
        return LocalDate.of(solar.getYear(), solar.getMonth(), solar.getDay());
    }
}
