package org.huju.registration;

import java.time.LocalDate;
import java.util.List;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.huju.sweep.BatchSize;
import org.huju.sweep.NightlyTask;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 居住登记到期提醒: once, some time before the year is over ({@code registration-ending-warning}). Whoever holds a permit is not told: to lose the
 * half year of article 9 is nothing to somebody who has applied with success already.
 */
@Service
class RemindRegistrationEnding implements NightlyTask {

    private final NightlyRegistrations registrations;
    private final Notices notices;
    private final PermitHolders permitHolders;
    private final BatchSize batchSize;

    RemindRegistrationEnding(
            NightlyRegistrations registrations, Notices notices, PermitHolders permitHolders, BatchSize batchSize) {
        this.registrations = registrations;
        this.notices = notices;
        this.permitHolders = permitHolders;
        this.batchSize = batchSize;
    }

    @Override
    public String name() {
        return "remind-registration-ending";
    }

    @Override
    @Transactional
    public int nextBatch(LocalDate night) {
        List<Registration> due = registrations.dueForEndingReminder(night, batchSize.rows());
        due.stream()
                .filter(registration -> !permitHolders.include(registration))
                .forEach(registration -> notices.issue(
                        registration.id(),
                        Notice.Kind.REGISTRATION_ENDING,
                        RegistrationTexts.endingReminder(registration)));
        registrations.endingReminded(due.stream().map(Registration::id).toList());
        return due.size();
    }
}
