package org.huju.issuance;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.springframework.stereotype.Service;

/** 移送公安部门: hands the accepted application on at once (article 10); from here on it lies with the police office. */
@Service
public class TransferToPolice {

    private final Applications applications;
    private final Decisions decisions;
    private final Clock clock;

    TransferToPolice(Applications applications, Decisions decisions, Clock clock) {
        this.applications = applications;
        this.decisions = decisions;
        this.clock = clock;
    }

    public void transfer(UUID id) {
        String police = applications.get(id).policeId();
        decisions.add(
                id,
                new Decision(
                        Decision.Step.TRANSFER_TO_POLICE,
                        "移送公安部门",
                        police,
                        Optional.empty(),
                        Decision.BY_SYSTEM,
                        clock.instant()));
    }
}
