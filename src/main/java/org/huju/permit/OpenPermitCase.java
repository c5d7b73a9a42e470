package org.huju.permit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.agency.Agent;
import org.huju.casefile.QueryCode;
import org.huju.desk.Office;
import org.huju.desk.Offices;
import org.huju.permit.PermitCase.Channel;
import org.huju.permit.PermitCase.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a case about a permit. */
@Service
public class OpenPermitCase {

    private final Permits permits;
    private final Suspend suspend;
    private final PermitCases cases;
    private final Offices offices;
    private final Clock clock;

    OpenPermitCase(Permits permits, Suspend suspend, PermitCases cases, Offices offices, Clock clock) {
        this.permits = permits;
        this.suspend = suspend;
        this.cases = cases;
        this.offices = offices;
        this.clock = clock;
    }

    /**
     * @param centreId where it is taken in; the centre of the residence if empty
     * @param by user id, or {@code system}
     * @param submissionKey unique for what is asked; a fresh one where nothing can be sent twice
     * @return the case, or the one that began with that key before
     * @throws InvalidInput if the permit is not there or was cancelled, or another case of the kind is open for it
     */
    @Transactional
    public PermitCase open(
            Kind kind,
            String permitNo,
            Channel channel,
            Optional<String> centreId,
            Optional<Agent> agent,
            String by,
            String submissionKey) {
        return open(kind, permitNo, channel, centreId, agent, by, submissionKey, Optional.empty());
    }

    /**
     * Begins a case in a police office.
     *
     * @param police takes the case where an earlier record does not tell the residence; else the police of the residence do
     * @throws InvalidInput as {@link #open}
     */
    @Transactional
    public PermitCase byPolice(Kind kind, String permitNo, Office police, String by) {
        String fresh = UUID.randomUUID().toString();
        return open(
                kind,
                permitNo,
                Channel.OFFICE,
                Optional.empty(),
                Optional.empty(),
                by,
                fresh,
                Optional.of(police.id()));
    }

    private PermitCase open(
            Kind kind,
            String permitNo,
            Channel channel,
            Optional<String> centreId,
            Optional<Agent> agent,
            String by,
            String submissionKey,
            Optional<String> policeId) {
        Optional<PermitCase> before = cases.withSubmissionKey(submissionKey);
        if (before.isPresent()) {
            return before.get();
        }
        LocalDate today = LocalDate.now(clock);
        HeldPermit locked = RecordedPermit.stillHeld(permits, permitNo);
        if (kind == Kind.ENDORSEMENT && channel != Channel.SYSTEM) {
            comparisonGivesWay(locked, today);
        }
        // Whoever asks late asks for a permit that is suspended: the comparison that held it up has just ended.
        HeldPermit permit = suspend.settled(locked, today);
        Optional<Office> home = residence(kind, permit, centreId);
        PermitCase opened = new PermitCase(
                UUID.randomUUID(),
                cases.nextCaseNo(today),
                QueryCode.fresh(),
                kind,
                permit.id(),
                permit.permitNo(),
                channel,
                centreId.or(() -> home.map(Office::id)),
                home.map(Office::districtCode)
                        .map(district -> offices.policeOf(district).id())
                        .or(() -> policeId),
                agent,
                today,
                by,
                Optional.empty());
        return cases.add(opened, submissionKey)
                ? opened
                : cases.withSubmissionKey(submissionKey).orElseThrow();
    }

    /** A change is judged where it leads to, whose centre takes it in (rule {@code change-reviewed-at-new-residence}). */
    private Optional<Office> residence(Kind kind, HeldPermit permit, Optional<String> centreId) {
        Optional<Office> recorded = offices.centreOfStreet(permit.particulars().streetCode());
        return kind == Kind.CHANGE ? centreId.flatMap(offices::byId).or(() -> recorded) : recorded;
    }

    /** The system's own comparison is no reason to send the holder away; its process finds the case closed and does nothing more. */
    private void comparisonGivesWay(HeldPermit permit, LocalDate today) {
        cases.open(permit.id(), Kind.ENDORSEMENT)
                .filter(open -> open.channel() == Channel.SYSTEM)
                .ifPresent(open -> cases.close(open.id(), new PermitCase.Closure("持证人已提出签注", today)));
    }
}
