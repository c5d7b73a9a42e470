package org.huju.issuance;

import java.time.LocalDate;
import org.huju.law.LawBook;
import org.huju.law.Principle;
import org.huju.people.IdNumber;
import org.huju.people.Problems;
import org.huju.permit.HeldPermit;
import org.huju.permit.Permits;
import org.springframework.stereotype.Component;

/** A person has one permit that is not cancelled: whoever holds one has it endorsed or replaced, and does not apply for another. */
@Component
class CheckHeldPermit {

    private static final String ONE_PERMIT = "one-permit-per-person";

    private final Permits permits;
    private final LawBook lawBook;

    CheckHeldPermit(Permits permits, LawBook lawBook) {
        this.permits = permits;
        this.lawBook = lawBook;
    }

    /** The permit's number is not told: whoever knows a name and an ID number could ask for it. */
    void judge(IdNumber person, LocalDate today, Problems problems) {
        if (permits.of(person).filter(HeldPermit.class::isInstance).isPresent()) {
            Principle one = lawBook.at(today).principle(ONE_PERMIT);
            problems.add(
                    "idNumber",
                    "公民身份号码：该申请人已持有没有注销的《上海市居住证》，不能再次申领；有效期将满或者已满的请办理签注，证件损坏或者丢失的请办理换领、补领（" + one.authority() + "）");
        }
    }
}
