package org.huju.endorsement;

import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.clock.CaseClocks;
import org.huju.permit.OpenPermitCase;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCase.Channel;
import org.huju.permit.PermitCase.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a request for an endorsement in; the day it comes in is the day that counts. */
@Service
public class ReceiveEndorsement {

    private final CheckEndorsementRequest check;
    private final OpenPermitCase openPermitCase;
    private final Statements statements;
    private final CaseClocks caseClocks;

    ReceiveEndorsement(
            CheckEndorsementRequest check,
            OpenPermitCase openPermitCase,
            Statements statements,
            CaseClocks caseClocks) {
        this.check = check;
        this.openPermitCase = openPermitCase;
        this.statements = statements;
        this.caseClocks = caseClocks;
    }

    /**
     * At the counter of any centre of the city (rule {@code endorsement-at-any-centre}).
     *
     * @throws InvalidInput if it is too early, the permit was cancelled, or another endorsement is under way; nothing is stored then
     */
    @Transactional
    public UUID atTheWindow(EndorsementDraft draft, String centreId, String clerk) {
        String key = "window/" + UUID.randomUUID();
        return receive(check.check(draft), Channel.WINDOW, Optional.of(centreId), clerk, key)
                .id();
    }

    PermitCase receive(
            EndorsementRequest request, Channel channel, Optional<String> centreId, String by, String submissionKey) {
        PermitCase opened = openPermitCase.open(
                Kind.ENDORSEMENT, request.permitNo(), channel, centreId, request.agent(), by, submissionKey);
        statements.keep(opened.id(), request.statement());
        caseClocks.start(opened.id(), EndorsementPeriods.CHECK, opened.receivedOn());
        return opened;
    }
}
