package org.huju.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.clock.Deadlines;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.huju.sweep.BatchSize;
import org.huju.sweep.NightlyTask;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 办证提醒: once, to whoever has been registered for half a year and has neither a permit nor applied for one (articles 5 and 9). */
@Service
class RemindOfPermit implements NightlyTask {

    private static final String AGAIN = "permit-reminder-again";

    private final NightlyRegistrations registrations;
    private final RegistrationDates dates;
    private final PermitHolders permitHolders;
    private final PermitApplicants applicants;
    private final Deadlines deadlines;
    private final Notices notices;
    private final BatchSize batchSize;

    RemindOfPermit(
            NightlyRegistrations registrations,
            RegistrationDates dates,
            PermitHolders permitHolders,
            PermitApplicants applicants,
            Deadlines deadlines,
            Notices notices,
            BatchSize batchSize) {
        this.registrations = registrations;
        this.dates = dates;
        this.permitHolders = permitHolders;
        this.applicants = applicants;
        this.deadlines = deadlines;
        this.notices = notices;
        this.batchSize = batchSize;
    }

    @Override
    public String name() {
        return "remind-of-permit";
    }

    /** An application may still come to nothing, so its applicant is looked at again. */
    @Override
    @Transactional
    public int nextBatch(LocalDate night) {
        List<Registration> due = registrations.dueForPermitReminder(night, batchSize.rows());
        List<Registration> applying = due.stream()
                .filter(registration -> !permitHolders.include(registration))
                .filter(registration ->
                        applicants.hasOpenApplication(registration.registrant().idNumber()))
                .toList();
        due.stream()
                .filter(registration -> !applying.contains(registration) && !permitHolders.include(registration))
                .forEach(registration -> remind(registration, night));
        registrations.lookAgainForPermit(ids(due), Optional.empty());
        registrations.lookAgainForPermit(ids(applying), Optional.of(deadlines.fulfilledOn(AGAIN, night, night)));
        return due.size();
    }

    private void remind(Registration registration, LocalDate night) {
        LocalDate from = dates.permitFrom(registration.span().continuousFrom(), night);
        notices.issue(
                registration.id(), Notice.Kind.PERMIT_REMINDER, RegistrationTexts.permitReminder(registration, from));
    }

    private static List<UUID> ids(List<Registration> registrations) {
        return registrations.stream().map(Registration::id).toList();
    }
}
