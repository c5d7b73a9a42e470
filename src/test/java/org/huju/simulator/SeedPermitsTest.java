package org.huju.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.huju.permit.Permit;
import org.huju.permit.Permits;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SeedPermitsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Permits permits = mock(Permits.class);
    private final SeedPermits seed =
            new SeedPermits(permits, Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneId.of("Asia/Shanghai")));

    @Test
    void whoever_is_to_have_a_permit_has_it_when_the_demonstration_begins() {
        seed.seed();

        ArgumentCaptor<Permit> added = ArgumentCaptor.forClass(Permit.class);
        verify(permits, times(SampleHolders.all().size() - 1)).add(added.capture());
        assertThat(added.getAllValues())
                .filteredOn(permit -> permit.state() == Permit.State.VALID && !TODAY.isAfter(permit.validUntil()))
                .hasSize(SampleHolders.all().size() - 5)
                .extracting(permit -> permit.validUntil().toString())
                .containsOnly("2027-03-23", "2026-12-03");
        assertThat(added.getAllValues())
                .filteredOn(permit -> TODAY.isAfter(permit.validUntil()))
                .extracting(permit -> permit.validUntil().toString())
                .contains("2026-11-03", "2026-08-25");
    }

    @Test
    void a_second_start_leaves_what_is_there() {
        Permit kept = SampleHolders.named("reachesStandard")
                .permit(TODAY.minusYears(3))
                .orElseThrow();
        when(permits.of(any())).thenReturn(Optional.of(kept));
        seed.seed();

        verify(permits, times(0)).add(any());
    }

    @Test
    void nobody_made_up_has_a_permit_outside_the_demonstration() {
        ApplicationContextRunner application = new ApplicationContextRunner()
                .withBean(Permits.class, () -> permits)
                .withBean(Clock.class, Clock::systemUTC)
                .withUserConfiguration(SeedPermits.class);
        application.run(context -> assertThat(context).doesNotHaveBean(SeedPermits.class));
        application
                .withPropertyValues("spring.profiles.active=demo,production")
                .run(context -> assertThat(context).doesNotHaveBean(SeedPermits.class));
        application
                .withPropertyValues("spring.profiles.active=demo")
                .run(context -> assertThat(context).hasSingleBean(SeedPermits.class));
    }
}
