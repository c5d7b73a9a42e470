package org.huju.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.huju.registration.Registration;
import org.huju.registration.RegistrationDates;
import org.huju.registration.Registrations;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

@DisplayName("演示开始时已有的居住登记")
class SeedRegistrationsTest {

    private final Registrations registrations = mock(Registrations.class);
    private final RegistrationDates dates = mock(RegistrationDates.class);
    private final SeedRegistrations seed = new SeedRegistrations(
            registrations, dates, Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneId.of("Asia/Shanghai")));

    @Test
    @DisplayName("满半年还差3日、到期还有32日、已过期20日")
    void each_stands_where_its_line_says() {
        when(dates.validUntil(any())).thenAnswer(call -> ((LocalDate) call.getArgument(0)).plusYears(1));
        seed.seed();

        ArgumentCaptor<Registration> added = ArgumentCaptor.forClass(Registration.class);
        verify(registrations, times(3)).add(added.capture());
        // Half a year of the first is full on 26 November; the second ends on 25 December; the third ended on 3
        // November.
        assertThat(added.getAllValues())
                .extracting(registration -> registration.span().registeredOn())
                .containsExactlyInAnyOrder(
                        LocalDate.of(2026, 5, 26), LocalDate.of(2025, 12, 25), LocalDate.of(2025, 11, 3));
    }

    @Test
    @DisplayName("再次启动：已有登记的不动")
    void a_second_start_leaves_what_is_there() {
        when(registrations.last(any())).thenReturn(Optional.of(mock(Registration.class)));
        seed.seed();

        verify(registrations, never()).add(any());
    }
}
