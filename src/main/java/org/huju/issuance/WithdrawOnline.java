package org.huju.issuance;

import java.util.Optional;
import org.huju.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 网上撤回: the applicant withdraws through the online hall, with number and query code. */
@Service
public class WithdrawOnline {

    private static final String ONLINE_HALL = "online-hall";
    private static final int LONGEST_REASON = 500;

    private final Applications applications;
    private final WithdrawApplication withdrawApplication;
    private final ApplicationProcess process;

    WithdrawOnline(Applications applications, WithdrawApplication withdrawApplication, ApplicationProcess process) {
        this.applications = applications;
        this.withdrawApplication = withdrawApplication;
        this.process = process;
    }

    /**
     * @return false if there is no such number or the code is not its own; the two are not told apart
     * @throws InvalidInput without a reason, or once the permit has been signed
     */
    @Transactional
    public boolean withdraw(String number, String queryCode, String reason) {
        Optional<PermitApplication> application =
                applications.withNumber(number).filter(a -> queryCode != null && a.answersTo(queryCode));
        if (application.isEmpty()) {
            return false;
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON || reason.indexOf(0) >= 0) {
            throw new InvalidInput("reason", "请填写“撤回原因”，不超过" + LONGEST_REASON + "个字");
        }
        withdrawApplication.request(application.get().id(), reason.strip(), ONLINE_HALL);
        process.withdraw(application.get().id());
        return true;
    }
}
