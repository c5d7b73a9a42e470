package org.huju.law;

import java.time.LocalDate;
import java.util.List;

/**
 * The State Council General Office's notice of a year's days off, as its file has it.
 *
 * @param year the year it arranges
 * @param version version of the file, e.g. {@code 2020.2} after one amendment
 * @param title Chinese title of the notice
 * @param number its number; empty where it could not be made sure
 * @param announcedOn when it was announced
 * @param amendments titles of later notices that changed it, in order
 */
public record YearNotice(
        int year, String version, String title, String number, LocalDate announcedOn, List<String> amendments) {

    public YearNotice {
        amendments = List.copyOf(amendments);
    }
}
