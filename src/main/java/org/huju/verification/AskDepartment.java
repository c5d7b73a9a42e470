package org.huju.verification;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** 跨部门核验 (article 11): asks a department's system; its clerks are asked when this fails or the system cannot tell. */
@Service
public class AskDepartment {

    private final Registries registries;

    AskDepartment(Registries registries) {
        this.registries = registries;
    }

    /** @throws RegistryUnavailable if the department's system gave no usable answer */
    public DepartmentAnswer ask(Department department, Claim claim) {
        Optional<String> address =
                department == Department.HOUSING ? Optional.of(claim.residenceAddress()) : Optional.empty();
        return registries.verify(new DepartmentQuestion(department, claim.name(), claim.idNumber(), address));
    }
}
