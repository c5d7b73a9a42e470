package org.huju.alerts.process;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.huju.alerts.Recipient;
import org.huju.alerts.WhoReads;
import org.springframework.stereotype.Component;

/** The filters of the engine's web applications have put the user of the session there. */
@Component
class CockpitReader implements WhoReads {

    private final IdentityService identityService;

    CockpitReader(IdentityService identityService) {
        this.identityService = identityService;
    }

    @Override
    public Optional<Set<Recipient>> reader() {
        return Optional.ofNullable(identityService.getCurrentAuthentication())
                .filter(login -> login.getUserId() != null)
                .map(CockpitReader::addressed);
    }

    private static Set<Recipient> addressed(Authentication login) {
        Set<Recipient> addressed = new HashSet<>(Set.of(Recipient.user(login.getUserId())));
        if (login.getGroupIds() != null) {
            login.getGroupIds().forEach(group -> addressed.add(Recipient.desk(group)));
        }
        return addressed;
    }
}
