package org.huju.registration;

import java.time.LocalDate;
import org.huju.sweep.BatchSize;
import org.huju.sweep.NightlyTask;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 居住登记到期: what was not made again within its year is at an end ({@code residence-registration-validity}). */
@Service
class EndRegistrations implements NightlyTask {

    private final NightlyRegistrations registrations;
    private final RegistrationDates dates;
    private final BatchSize batchSize;

    EndRegistrations(NightlyRegistrations registrations, RegistrationDates dates, BatchSize batchSize) {
        this.registrations = registrations;
        this.dates = dates;
        this.batchSize = batchSize;
    }

    @Override
    public String name() {
        return "end-registrations";
    }

    @Override
    @Transactional
    public int nextBatch(LocalDate night) {
        return registrations.endThoseUpTo(dates.endedBefore(night), night, "有效期届满没有续办", batchSize.rows());
    }
}
