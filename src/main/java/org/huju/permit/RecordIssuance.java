package org.huju.permit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.clock.Deadlines;
import org.huju.people.IdNumber;
import org.huju.people.PersonName;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 发证: a card that is handed over is a permit from that day on; its first year counts from the acceptance (article 14). */
@Service
public class RecordIssuance {

    private static final String CYCLE = "endorsement-cycle";

    private final Permits permits;
    private final Deadlines deadlines;
    private final List<PermitWatch> watches;
    private final Clock clock;

    RecordIssuance(Permits permits, Deadlines deadlines, List<PermitWatch> watches, Clock clock) {
        this.permits = permits;
        this.deadlines = deadlines;
        this.watches = watches;
        this.clock = clock;
    }

    /**
     * @param cardNo becomes the permit's number
     * @param acceptedOn the day the application was accepted
     * @param by user id of the clerk
     * @throws InvalidInput if there is a permit of that number already
     */
    @Transactional
    public Permit handedOver(String cardNo, IdNumber holder, PersonName name, LocalDate acceptedOn, String by) {
        if (permits.withNumber(cardNo).isPresent()) {
            throw new InvalidInput("cardNo", "“证件编号”：已有一张同号的居住证，请与制证中心核对后再发放");
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate validUntil = deadlines.of(CYCLE, acceptedOn).due();
        Permit permit =
                new Permit(UUID.randomUUID(), cardNo, holder, name.value(), today, validUntil, Permit.State.VALID);
        permits.add(permit);
        permits.enter(permit.id(), new PermitEntry(PermitEntry.Kind.ISSUED, today, validUntil, "领证发放", by));
        watches.forEach(watch -> watch.issued(permit));
        return permit;
    }
}
