package org.huju.permit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.people.IdNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 发证: a card that is handed over is a permit from that day on; its first year counts from the acceptance (article 14). */
@Service
public class RecordIssuance {

    private static final String ARTICLE = "《上海市居住证管理办法》第十二条";

    private final Permits permits;
    private final EndorsementDates dates;
    private final List<PermitWatch> watches;
    private final Clock clock;

    RecordIssuance(Permits permits, EndorsementDates dates, List<PermitWatch> watches, Clock clock) {
        this.permits = permits;
        this.dates = dates;
        this.watches = watches;
        this.clock = clock;
    }

    /**
     * @param cardNo becomes the permit's number
     * @param acceptedOn the day the application was accepted
     * @param by user id of the clerk
     * @param caseId the application
     * @throws InvalidInput if there is a permit of that number already, or the person holds one (rule {@code one-permit-per-person})
     */
    @Transactional
    public Permit handedOver(
            String cardNo, IdNumber holder, Particulars particulars, LocalDate acceptedOn, String by, UUID caseId) {
        if (permits.withNumber(cardNo).isPresent()) {
            throw new InvalidInput("cardNo", "“证件编号”：已有一张同号的居住证，请与制证中心核对后再发放");
        }
        requireNoOther(holder);
        LocalDate today = LocalDate.now(clock);
        Term term = new Term(today, dates.yearAfter(acceptedOn), acceptedOn);
        PermitIdentity identity = new PermitIdentity(UUID.randomUUID(), cardNo, cardNo, holder);
        Permit permit = ValidPermit.issued(identity, particulars, term);
        permits.add(permit);
        permits.enter(
                permit.id(),
                new PermitEntry(
                        PermitEntry.Kind.ISSUED, today, permit.validUntil(), "领证发放", ARTICLE, by, Optional.of(caseId)));
        watches.forEach(watch -> watch.issued(permit));
        return permit;
    }

    /**
     * One may have been taken in from the earlier records since the application was filed. Of two hand-overs at one moment the second is
     * refused where the permit is kept.
     */
    private void requireNoOther(IdNumber holder) {
        permits.of(holder).filter(HeldPermit.class::isInstance).ifPresent(held -> {
            throw RecordedPermit.second(held);
        });
    }
}
