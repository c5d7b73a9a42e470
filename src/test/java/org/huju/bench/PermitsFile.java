package org.huju.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.huju.clock.TestClock;
import org.huju.desk.Offices;
import org.huju.desk.Street;
import org.huju.support.IdNumbers;

/** A city's permits of a day: of each of two kinds so many fall due in that night, spread over the whole file; all others later. */
record PermitsFile(long permits, long dueEach, LocalDate today) {

    private static final String HEADER =
            "permitNo,idNumber,name,phone,householdAddress,streetCode,residenceAddress,ground,issuedOn,validUntil,yearsFrom,points,pointsOn\n";
    private static final List<Street> STREETS = new Offices().streets();
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1960, 1, 1);
    private static final int BIRTH_DAYS = 16_000;
    private static final int WINDOW_DAYS = 30;

    /** The 30th day before it is today (article 14). */
    LocalDate opensToday() {
        return today.plusDays(WINDOW_DAYS);
    }

    /** The last working day before today: the day after a day off would still be in time (civil code article 203). */
    LocalDate endedLast() {
        LocalDate day = today.minusDays(1);
        while (!TestClock.CALENDAR.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    void write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            for (long n = 0; n < permits; n++) {
                out.write(row(n));
            }
        }
    }

    private String row(long n) {
        Street street = STREETS.get((int) (n % STREETS.size()));
        LocalDate validUntil = validUntil(n);
        LocalDate issuedOn = validUntil.minusYears(1 + n % 9);
        String points = n % 10 == 0 ? (n % 180) + "," + issuedOn : ",";
        return "BENCH" + (1_000_000_000L + n) + "," + idNumber(n) + ",林若溪,139" + (10_000_000 + n) + ",安徽省合肥市庐阳区长江中路" + n
                + "号,"
                + street.code() + ",上海市" + street.districtName() + street.name() + "示例路" + n + "弄1号101室,EMPLOYMENT,"
                + issuedOn + "," + validUntil + ",," + points + "\n";
    }

    private static String idNumber(long n) {
        LocalDate born = FIRST_BIRTH.plusDays(n % BIRTH_DAYS);
        return IdNumbers.bornOn(born.toString(), (int) (n / BIRTH_DAYS));
    }

    private LocalDate validUntil(long n) {
        if (n * dueEach / permits != (n + 1) * dueEach / permits) {
            return endedLast();
        }
        long shifted = (n + permits / dueEach / 2) % permits;
        if (shifted * dueEach / permits != (shifted + 1) * dueEach / permits) {
            return opensToday();
        }
        return opensToday().plusDays(1 + n % 330);
    }
}
