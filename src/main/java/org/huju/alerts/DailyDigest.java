package org.huju.alerts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huju.alerts.CasesToTell.OfficeDay;
import org.huju.desk.Office;
import org.huju.desk.OfficeKind;
import org.huju.desk.Offices;
import org.huju.desk.WarningPeriod;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 每日摘要: each working morning tells the head of each office what is overdue, due soon and at risk there, and the government of each
 * district how its offices stand. Who has nothing of it gets none.
 */
@Service
public class DailyDigest {

    private final CasesToTell cases;
    private final DigestWords words;
    private final Offices offices;
    private final WarningPeriod warning;
    private final QuietHours quietHours;
    private final RaiseAlerts raise;
    private final AlertSettings settings;
    private final Clock clock;

    DailyDigest(
            CasesToTell cases,
            DigestWords words,
            Offices offices,
            WarningPeriod warning,
            QuietHours quietHours,
            RaiseAlerts raise,
            AlertSettings settings,
            Clock clock) {
        this.cases = cases;
        this.words = words;
        this.offices = offices;
        this.warning = warning;
        this.quietHours = quietHours;
        this.raise = raise;
        this.settings = settings;
        this.clock = clock;
    }

    /** The day whose digest is to be written by now; empty on days off, before the hour and in the evening. */
    public Optional<LocalDate> due() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        boolean hour = !now.toLocalTime().isBefore(settings.digestAt())
                && now.toLocalTime().isBefore(settings.quietFrom());
        return Optional.of(now.toLocalDate()).filter(day -> hour && quietHours.isWorkingDay(day));
    }

    /** Once a day; written again it changes nothing. */
    @Transactional
    public void write(LocalDate day) {
        List<OfficeDay> all = cases.offices(day, warning.lastDayDueSoon(day), settings.riskFrom());
        all.forEach(one -> office(one).ifPresent(office -> put(office, day, words.ofOffice(office.name(), one))));
        districts(all).forEach(government -> put(government, day, words.ofDistrict(government, of(government, all))));
    }

    private Set<Office> districts(List<OfficeDay> all) {
        return all.stream()
                .flatMap(one -> office(one).stream())
                .map(Office::districtCode)
                .filter(code -> !code.isEmpty())
                .map(offices::governmentOf)
                .collect(Collectors.toSet());
    }

    private List<OfficeDay> of(Office government, List<OfficeDay> all) {
        return all.stream()
                .filter(one -> office(one)
                        .filter(office -> office.districtCode().equals(government.districtCode()))
                        .isPresent())
                .toList();
    }

    /** The governments themselves are told of their district instead. */
    private Optional<Office> office(OfficeDay day) {
        return offices.byId(day.officeId()).filter(office -> office.kind() != OfficeKind.DISTRICT);
    }

    private void put(Office office, LocalDate day, String text) {
        raise.raise(Alert.of(Kind.DIGEST, office.id() + "/" + day, text), Set.of(CaseRecipients.head(office)));
    }
}
