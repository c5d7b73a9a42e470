package org.huju.registration;

import java.util.Optional;
import org.huju.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 网上居住登记: files through the online hall. The same submission sent again gives the same case. */
@Service
public class RegisterOnline {

    private static final int LONGEST_KEY = 100;

    private final CheckRegistration check;
    private final ReceiveRegistration receive;
    private final RegistrationCases cases;
    private final RegistrationProcess process;

    RegisterOnline(
            CheckRegistration check,
            ReceiveRegistration receive,
            RegistrationCases cases,
            RegistrationProcess process) {
        this.check = check;
        this.receive = receive;
        this.cases = cases;
        this.process = process;
    }

    /**
     * @param idempotencyKey chosen by the sender, 1 to 100 characters, new for each registration
     * @throws InvalidInput with all that has to be corrected; nothing is stored then
     */
    @Transactional
    public RegistrationCase file(RegistrationDraft draft, String idempotencyKey) {
        if (idempotencyKey == null || idempotencyKey.isBlank() || idempotencyKey.length() > LONGEST_KEY) {
            throw new InvalidInput("Idempotency-Key", "请在请求头“Idempotency-Key”中给出1至100个字符的提交编号");
        }
        Optional<RegistrationCase> sentBefore = cases.withIdempotencyKey(idempotencyKey);
        if (sentBefore.isPresent()) {
            // Whoever came onto the dishonesty list since could not commit any more.
            return same(sentBefore.get(), check.read(draft));
        }
        RegistrationFiling filing = check.check(draft);
        RegistrationCase received = receive.online(filing, idempotencyKey);
        process.begin(received.id());
        return received;
    }

    private static RegistrationCase same(RegistrationCase before, RegistrationFiling filing) {
        if (!before.filing().equals(filing)) {
            throw new InvalidInput("Idempotency-Key", "提交编号“Idempotency-Key”已用于另一份登记，请换一个新的编号");
        }
        return before;
    }
}
