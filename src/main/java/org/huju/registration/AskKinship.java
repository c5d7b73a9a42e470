package org.huju.registration;

import java.util.Optional;
import java.util.UUID;
import org.huju.verification.DepartmentAnswer.Result;
import org.huju.verification.Verification;
import org.huju.verification.VerifyWithDepartment;
import org.springframework.stereotype.Service;

/** 承诺的核查 ({@code kinship-commitment}): what civil affairs are asked once somebody is registered on a commitment, and have answered. */
@Service
public class AskKinship {

    private final VerifyWithDepartment verify;

    AskKinship(VerifyWithDepartment verify) {
        this.verify = verify;
    }

    void ask(UUID id) {
        verify.send(id, VerifyKinship.INQUIRY, "请核实申请人承诺的亲属关系是否属实");
    }

    public Verification answer(UUID id) {
        return verify.question(id, VerifyKinship.INQUIRY);
    }

    /** A commitment that they cannot judge has not been found false. */
    public boolean contradicted(UUID id) {
        return answer(id).result().equals(Optional.of(Result.CONTRADICTED));
    }
}
