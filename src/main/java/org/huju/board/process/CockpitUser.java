package org.huju.board.process;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.huju.board.Viewer;
import org.huju.board.WhoAsks;
import org.springframework.stereotype.Component;

/** The filters of the engine's web applications have put the user of the session there. */
@Component
class CockpitUser implements WhoAsks {

    private final IdentityService identityService;

    CockpitUser(IdentityService identityService) {
        this.identityService = identityService;
    }

    @Override
    public Optional<Viewer> viewer() {
        return Optional.ofNullable(identityService.getCurrentAuthentication())
                .filter(login -> login.getUserId() != null)
                .map(CockpitUser::viewer);
    }

    private static Viewer viewer(Authentication login) {
        return new Viewer(login.getUserId(), login.getGroupIds() == null ? Set.of() : Set.copyOf(login.getGroupIds()));
    }
}
