package org.huju.simulator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.huju.permit.Permits;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives the demonstration's {@link SampleHolders} the permits they had before it began; one who has any is left alone. */
@Component
@Profile("demo & !production")
class SeedPermits {

    private final Permits permits;
    private final Clock clock;

    SeedPermits(Permits permits, Clock clock) {
        this.permits = permits;
        this.clock = clock;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    public void seed() {
        LocalDate today = LocalDate.now(clock);
        SampleHolders.all().stream()
                .map(holder -> holder.permit(today))
                .flatMap(Optional::stream)
                .filter(permit -> permits.of(permit.holder()).isEmpty())
                .forEach(permits::add);
    }
}
