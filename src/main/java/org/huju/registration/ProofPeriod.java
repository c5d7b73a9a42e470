package org.huju.registration;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.clock.CaseClocks;
import org.huju.clock.StatutoryClock;
import org.huju.registration.RegistrationCase.Channel;
import org.springframework.stereotype.Service;

/**
 * 一次性告知的期限 ({@code registration-notice-at-once}): what is missing is told as for a permit (article 10). It runs anew each time
 * something is handed in.
 */
@Service
public class ProofPeriod {

    private static final String AT_THE_WINDOW = "one-time-notice";
    private static final String ONLINE = "one-time-notice-online";

    private final CaseClocks caseClocks;

    ProofPeriod(CaseClocks caseClocks) {
        this.caseClocks = caseClocks;
    }

    /** The period of what came last. */
    public Optional<StatutoryClock> of(UUID id) {
        return caseClocks.nearest(id, AT_THE_WINDOW, "");
    }

    void proofsReceived(UUID id, Channel channel, LocalDate on) {
        caseClocks.start(id, channel == Channel.ONLINE ? ONLINE : AT_THE_WINDOW, on);
    }

    /** The person has been told how it stands. */
    void kept(UUID id, LocalDate on, String by, String outcome) {
        of(id).map(period -> period.key().rule()).ifPresent(rule -> caseClocks.finish(id, rule, "", on, by, outcome));
    }
}
