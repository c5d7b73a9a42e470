package org.huju.clock;

import org.huju.law.CalendarBook;
import org.huju.law.LawBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the law and the calendar at start; an incomplete file stops the start. Tests may call it without Spring. */
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {

    @Bean
    public static LawBook lawBook() {
        return LawBook.load();
    }

    /** The editions of the calendar that come with the software. */
    @Bean
    public static CalendarBook shippedCalendars() {
        return CalendarBook.load(new SixTailLunarDates());
    }
}
