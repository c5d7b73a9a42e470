package org.huju.law;

import java.time.LocalDate;

/**
 * The notice that arranges or re-arranges a year's days off.
 *
 * @param title in Chinese
 * @param number its number (文号); empty for a shipped one where it could not be made sure
 * @param announcedOn from when it was known
 */
public record CalendarNotice(String title, String number, LocalDate announcedOn) {

    /** Whether both are one notice: by the number, or by title and day where one of them has none. */
    public boolean isSameAs(CalendarNotice other) {
        return number.isEmpty() || other.number.isEmpty()
                ? title.equals(other.title) && announcedOn.equals(other.announcedOn)
                : number.equals(other.number);
    }

    /** Title and number as one cites them, e.g. 国务院办公厅关于…的通知（国办发明电〔2019〕3号）. */
    public String cited() {
        return number.isEmpty() ? title : title + "（" + number + "）";
    }
}
