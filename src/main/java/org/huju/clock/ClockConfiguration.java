package org.huju.clock;

import org.huju.law.LawBook;
import org.huju.law.WorkingCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the law and the calendar at start; an incomplete file stops the start. Tests may call it without Spring. */
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {

    @Bean
    public static LawBook lawBook() {
        return LawBook.load();
    }

    @Bean
    static Calendars calendars(WorkingCalendar calendar) {
        return Calendars.only(calendar);
    }

    @Bean
    public static WorkingCalendar workingCalendar() {
        return WorkingCalendar.load(new SixTailLunarDates());
    }
}
