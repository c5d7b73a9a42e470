package org.huju.endorsement;

import java.util.Optional;
import org.huju.InvalidInput;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCase.Channel;
import org.huju.permit.PermitCases;
import org.huju.permit.PermitEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 网上签注: asked for through the online hall. The same submission sent again gives the same case. */
@Service
public class RequestEndorsementOnline {

    private static final int LONGEST_KEY = 100;
    /** Apart from the keys of other channels. */
    private static final String KIND = "endorsement-online/";

    private final CheckEndorsementRequest check;
    private final ReceiveEndorsement receiveEndorsement;
    private final PermitCases cases;
    private final Statements statements;
    private final EndorsementProcess process;

    RequestEndorsementOnline(
            CheckEndorsementRequest check,
            ReceiveEndorsement receiveEndorsement,
            PermitCases cases,
            Statements statements,
            EndorsementProcess process) {
        this.check = check;
        this.receiveEndorsement = receiveEndorsement;
        this.cases = cases;
        this.statements = statements;
        this.process = process;
    }

    /** What the holder keeps. */
    public record Requested(String caseNo, String queryCode, String receivedOn) {

        static Requested of(PermitCase permitCase) {
            return new Requested(
                    permitCase.caseNo(),
                    permitCase.queryCode(),
                    permitCase.receivedOn().toString());
        }
    }

    /**
     * @param idempotencyKey chosen by the sender, 1 to 100 characters, new for each request
     * @throws InvalidInput with all that has to be corrected; nothing is stored then
     */
    @Transactional
    public Requested request(EndorsementDraft draft, String idempotencyKey) {
        if (idempotencyKey == null || idempotencyKey.isBlank() || idempotencyKey.length() > LONGEST_KEY) {
            throw new InvalidInput("Idempotency-Key", "请在请求头“Idempotency-Key”中给出1至100个字符的提交编号");
        }
        String key = KIND + idempotencyKey;
        Optional<PermitCase> before = cases.withSubmissionKey(key);
        if (before.isPresent()) {
            return same(before.get(), check.read(draft));
        }
        EndorsementRequest request = check.check(draft);
        // Whoever sent the same at the same moment has waited for the permit in that check.
        return cases.withSubmissionKey(key).map(first -> same(first, request)).orElseGet(() -> begin(request, key));
    }

    private Requested begin(EndorsementRequest request, String key) {
        PermitCase opened =
                receiveEndorsement.receive(request, Channel.ONLINE, Optional.empty(), PermitEntry.BY_SYSTEM, key);
        if (opened.centreId().isEmpty()) {
            throw new InvalidInput("permitNo", "“居住证编号”：早先的记录没有写明居住地的街镇，请持居住证到任何一个社区事务受理服务中心办理签注");
        }
        process.begin(opened.id());
        return Requested.of(opened);
    }

    private Requested same(PermitCase first, EndorsementRequest again) {
        boolean same = first.permitNo().equals(again.permitNo())
                && first.agent().equals(again.agent())
                && statements.of(first.id()).equals(Optional.of(again.statement()));
        if (!same) {
            throw new InvalidInput("Idempotency-Key", "提交编号“Idempotency-Key”已用于另一件签注，请换一个新的编号");
        }
        return Requested.of(first);
    }
}
