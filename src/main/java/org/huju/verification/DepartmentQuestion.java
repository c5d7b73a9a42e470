package org.huju.verification;

import java.util.Optional;
import org.huju.people.IdNumber;

/**
 * What a department is told in order to verify: no more than it needs.
 *
 * @param residenceAddress told to the housing department only
 */
public record DepartmentQuestion(
        Department department, String name, IdNumber idNumber, Optional<String> residenceAddress) {

    @Override
    public String toString() {
        return "DepartmentQuestion[" + department.code() + "]";
    }
}
