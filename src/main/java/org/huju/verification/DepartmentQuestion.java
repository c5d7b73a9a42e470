package org.huju.verification;

import java.util.Optional;
import org.huju.people.IdNumber;

/**
 * What a department is told in order to verify: no more than it needs.
 *
 * @param residenceAddress told to the housing department only
 * @param claimed what the person states about the inquiry's matter, in Chinese; empty where the whole case is asked about
 */
public record DepartmentQuestion(
        Inquiry inquiry, String name, IdNumber idNumber, Optional<String> residenceAddress, Optional<String> claimed) {

    public Department department() {
        return inquiry.department();
    }

    @Override
    public String toString() {
        return "DepartmentQuestion[" + inquiry.code() + "]";
    }
}
