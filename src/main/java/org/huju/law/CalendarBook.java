package org.huju.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every edition of every year, and the calendars they make together. Immutable. */
public final class CalendarBook {

    private final SortedMap<Integer, SortedMap<Integer, CalendarEdition>> years = new TreeMap<>();
    private final StatutoryDays statutoryDays;
    private final LunarDates lunar;

    CalendarBook(Collection<CalendarEdition> editions, StatutoryDays statutoryDays, LunarDates lunar) {
        this.statutoryDays = statutoryDays;
        this.lunar = lunar;
        for (CalendarEdition edition : editions) {
            years.computeIfAbsent(edition.year(), year -> new TreeMap<>()).put(edition.number(), edition);
        }
    }

    /**
     * Reads {@code law/calendar/} from the classpath.
     *
     * @throws IllegalStateException naming file and field when anything is missing or contradictory
     */
    public static CalendarBook load(LunarDates lunar) {
        return new CalendarReader(LawFiles.onClasspath()).read(lunar);
    }

    /** The same statutory days with other editions. */
    public CalendarBook withOnly(Collection<CalendarEdition> editions) {
        return new CalendarBook(editions, statutoryDays, lunar);
    }

    /** The same with one edition more. */
    public CalendarBook with(CalendarEdition edition) {
        List<CalendarEdition> more = new ArrayList<>(editions());
        more.add(edition);
        return withOnly(more);
    }

    /** All editions by year, the earlier of a year first. */
    public List<CalendarEdition> editions() {
        return years.values().stream().flatMap(year -> year.values().stream()).toList();
    }

    /** The edition of that year in force: its last; empty for a year whose notice is still to come. */
    public Optional<CalendarEdition> latest(int year) {
        return Optional.ofNullable(years.get(year)).map(editions -> editions.get(editions.lastKey()));
    }

    /** The first day the notice of that year may name: one of the last of the year before. */
    public LocalDate firstDay(int year) {
        return statutoryDays.firstDay(year);
    }

    public LocalDate lastDay(int year) {
        return LocalDate.of(year, 12, 31);
    }

    /** Whether the notice of that year may name the day. */
    public boolean reaches(int year, LocalDate date) {
        return statutoryDays.reaches(year, date);
    }

    /** The calendar of the last edition of each year. */
    public WorkingCalendar latest() {
        return calendar(latestOfEach());
    }

    /**
     * The calendar a count was made with, as {@link WorkingCalendar#version} named it, e.g. {@code 2026.1+2027.provisional}.
     * A year it does not name did not matter to the count and is taken as known now.
     *
     * @throws NoSuchElementException when it names an edition that is not kept
     */
    public WorkingCalendar of(String version) {
        SortedMap<Integer, CalendarEdition> chosen = latestOfEach();
        for (String part : version.split("\\+")) {
            if (part.endsWith(WorkingCalendar.PROVISIONAL)) {
                chosen.remove(Integer.parseInt(part.substring(0, part.indexOf('.'))));
            } else if (part.contains(".")) {
                CalendarEdition edition = edition(part);
                chosen.put(edition.year(), edition);
            }
        }
        return calendar(chosen);
    }

    private CalendarEdition edition(String version) {
        return editions().stream()
                .filter(edition -> edition.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such edition of the calendar: " + version));
    }

    private SortedMap<Integer, CalendarEdition> latestOfEach() {
        SortedMap<Integer, CalendarEdition> latest = new TreeMap<>();
        years.keySet().forEach(year -> latest.put(year, latest(year).orElseThrow()));
        return latest;
    }

    private WorkingCalendar calendar(SortedMap<Integer, CalendarEdition> chosen) {
        Map<LocalDate, CalendarNotice> amended = new HashMap<>();
        chosen.values().forEach(edition -> amended.putAll(amendedDays(edition)));
        return new WorkingCalendar(chosen, amended, statutoryDays, lunar);
    }

    /** Which notice gave a day the meaning it has, where it was not the year's first one. */
    private Map<LocalDate, CalendarNotice> amendedDays(CalendarEdition last) {
        Map<LocalDate, CalendarNotice> amended = new HashMap<>();
        CalendarEdition before = null;
        for (CalendarEdition edition :
                years.get(last.year()).headMap(last.number() + 1).values()) {
            if (before != null) {
                edition.changesOf(before).forEach(date -> amended.put(date, edition.notice()));
            }
            before = edition;
        }
        return amended;
    }
}
