package org.huju.endorsement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.huju.InvalidInput;
import org.huju.agency.Agent;
import org.huju.agency.CheckAgent;
import org.huju.people.IdNumber;
import org.huju.people.Problems;
import org.huju.permit.Endorse;
import org.huju.permit.PermitNo;
import org.huju.permit.Permits;
import org.huju.permit.RecordedPermit;
import org.springframework.stereotype.Service;

/** Whether an endorsement can be asked for: of this permit, by this person, and not too early (articles 8, 14, 16). */
@Service
class CheckEndorsementRequest {

    private final Permits permits;
    private final Endorse endorse;
    private final CheckAgent checkAgent;
    private final Clock clock;

    CheckEndorsementRequest(Permits permits, Endorse endorse, CheckAgent checkAgent, Clock clock) {
        this.permits = permits;
        this.endorse = endorse;
        this.checkAgent = checkAgent;
        this.clock = clock;
    }

    /**
     * The permit cannot be changed by anybody else until the transaction ends.
     *
     * @throws InvalidInput with all that has to be corrected; a number that is another holder's is as good as unknown
     */
    EndorsementRequest check(EndorsementDraft draft) {
        LocalDate today = LocalDate.now(clock);
        EndorsementRequest request = read(draft, today);
        IdNumber holder = IdNumber.parse(draft.idNumber(), today);
        endorse.prospect(RecordedPermit.of(permits, request.permitNo(), holder), today);
        Problems problems = new Problems();
        checkAgent.judge(holder, request.agent(), today, problems);
        problems.throwIfAny();
        return request;
    }

    /** Reads it without looking at the permit. */
    EndorsementRequest read(EndorsementDraft draft) {
        return read(draft, LocalDate.now(clock));
    }

    private EndorsementRequest read(EndorsementDraft draft, LocalDate today) {
        Problems problems = new Problems();
        String permitNo = problems.value("permitNo", "居住证编号", draft.permitNo(), PermitNo::read);
        problems.value("idNumber", "公民身份号码", draft.idNumber(), raw -> IdNumber.parse(raw, today));
        boolean address = answer(problems, "addressAsRegistered", "居住地住址是否与登记一致", draft.addressAsRegistered());
        boolean ground = answer(problems, "groundHolds", "申办条件是否仍然具备", draft.groundHolds());
        Optional<Agent> agent = checkAgent.read(draft.agent(), today, problems);
        problems.throwIfAny();
        return new EndorsementRequest(permitNo, new Statement(address, ground), agent);
    }

    private static boolean answer(Problems problems, String field, String label, Boolean given) {
        if (given == null) {
            problems.add(field, "请选择“" + label + "”");
        }
        return Boolean.TRUE.equals(given);
    }
}
