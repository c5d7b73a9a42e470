package org.huju.issuance;

import java.util.Optional;
import org.huju.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 网上申请: files an application through the online hall. The same submission sent again gives the same case. */
@Service
public class FileOnline {

    private static final int LONGEST_KEY = 100;

    private final CheckFiling checkFiling;
    private final ReceiveApplication receiveApplication;
    private final Applications applications;
    private final ApplicationProcess process;

    FileOnline(
            CheckFiling checkFiling,
            ReceiveApplication receiveApplication,
            Applications applications,
            ApplicationProcess process) {
        this.checkFiling = checkFiling;
        this.receiveApplication = receiveApplication;
        this.applications = applications;
        this.process = process;
    }

    /**
     * @param idempotencyKey chosen by the sender, 1 to 100 characters, new for each application
     * @throws InvalidInput with all that has to be corrected; nothing is stored then
     */
    @Transactional
    public PermitApplication file(FilingDraft draft, String idempotencyKey) {
        if (idempotencyKey == null || idempotencyKey.isBlank() || idempotencyKey.length() > LONGEST_KEY) {
            throw new InvalidInput("Idempotency-Key", "请在请求头“Idempotency-Key”中给出1至100个字符的提交编号");
        }
        Optional<PermitApplication> sentBefore = applications.withIdempotencyKey(idempotencyKey);
        if (sentBefore.isPresent()) {
            // Whoever holds the permit that came of it could not apply any more.
            return same(sentBefore.get(), checkFiling.read(draft));
        }
        Filing filing = checkFiling.check(draft);
        PermitApplication application = receiveApplication.online(filing, idempotencyKey);
        process.begin(application.id());
        return application;
    }

    private static PermitApplication same(PermitApplication application, Filing filing) {
        if (!application.filing().equals(filing)) {
            throw new InvalidInput("Idempotency-Key", "提交编号“Idempotency-Key”已用于另一份申请，请换一个新的编号");
        }
        return application;
    }
}
