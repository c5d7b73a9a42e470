package org.huju.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Which days are working days, by one edition of each announced year. Any other year is computed from weekends and the
 * statutory days and is provisional. Safe for many threads.
 */
public final class WorkingCalendar {

    static final String PROVISIONAL = ".provisional";

    private final SortedMap<Integer, CalendarEdition> editions;
    private final Map<LocalDate, CalendarEdition> announced = new HashMap<>();
    private final Map<LocalDate, CalendarNotice> amended;
    private final StatutoryDays statutoryDays;
    private final LunarDates lunar;
    private final Map<Integer, Map<LocalDate, String>> computed = new ConcurrentHashMap<>();

    /** @param amended the notices of the days that are as they are by an amendment */
    WorkingCalendar(
            SortedMap<Integer, CalendarEdition> editions,
            Map<LocalDate, CalendarNotice> amended,
            StatutoryDays statutoryDays,
            LunarDates lunar) {
        this.editions = new TreeMap<>(editions);
        this.editions
                .values()
                .forEach(edition -> edition.days().keySet().forEach(date -> announced.put(date, edition)));
        this.amended = Map.copyOf(amended);
        this.statutoryDays = statutoryDays;
        this.lunar = lunar;
    }

    /**
     * Reads {@code law/calendar/} from the classpath and takes the latest edition of each year.
     *
     * @throws IllegalStateException naming file and field when anything is missing or contradictory
     */
    public static WorkingCalendar load(LunarDates lunar) {
        return CalendarBook.load(lunar).latest();
    }

    public boolean isWorkingDay(LocalDate date) {
        return day(date).working();
    }

    /** @throws IllegalArgumentException before 2014, for which no statutory days are kept */
    public CalendarDay day(LocalDate date) {
        String amendedBy = amended.containsKey(date) ? amended.get(date).title() : "";
        if (announced.containsKey(date)) {
            NoticeDay named = announced.get(date).days().get(date);
            return new CalendarDay(date, named.kind(), named.festival(), false, amendedBy);
        }
        boolean provisional = provisional(date.getYear());
        String festival = provisional ? statutory(date) : null;
        if (festival != null) {
            return new CalendarDay(date, DayKind.HOLIDAY, festival, true, amendedBy);
        }
        DayKind kind = CalendarEdition.isWeekend(date) ? DayKind.WEEKEND : DayKind.WORKDAY;
        return new CalendarDay(date, kind, "", provisional(date), amendedBy);
    }

    /** Whether no notice is kept for that year. */
    public boolean provisional(int year) {
        return !editions.containsKey(year);
    }

    /** Whether a notice that may still move this day is to come: its own year's, or the next one's for late December. */
    public boolean provisional(LocalDate date) {
        return provisional(date.getYear())
                || (statutoryDays.reachedByNextNotice(date) && provisional(date.getYear() + 1));
    }

    /**
     * Names the editions a count over these days rests on, e.g. {@code 2023.1} or {@code 2026.1+2027.provisional}; it
     * contains {@code provisional} if any of the days is.
     */
    public String version(Collection<LocalDate> days) {
        SortedSet<Integer> years = new TreeSet<>();
        for (LocalDate day : days) {
            years.add(day.getYear());
            if (announced.containsKey(day)) {
                years.add(announced.get(day).year());
            }
            if (statutoryDays.reachedByNextNotice(day)) {
                years.add(day.getYear() + 1);
            }
        }
        return years.stream().map(this::versionOf).collect(Collectors.joining("+"));
    }

    /** The editions it is made of, oldest year first. */
    public List<CalendarEdition> editions() {
        return List.copyOf(editions.values());
    }

    private String versionOf(int year) {
        return provisional(year) ? year + PROVISIONAL : editions.get(year).version();
    }

    private String statutory(LocalDate date) {
        return computed.computeIfAbsent(date.getYear(), year -> statutoryDays.of(year, lunar))
                .get(date);
    }
}
