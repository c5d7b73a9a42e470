package org.huju.registration;

import java.time.LocalDate;
import java.util.Optional;
import org.huju.credit.DishonestyList;
import org.huju.credit.Subject;
import org.huju.law.LawBook;
import org.huju.people.IdNumber;
import org.huju.people.PersonName;
import org.huju.people.Problems;
import org.springframework.stereotype.Service;

/** 亲属关系: proved, or committed to by somebody who may ({@code kinship-commitment}, {@code commitment-not-after-dishonesty}). */
@Service
class CheckKinship {

    private static final String NOT_AFTER_DISHONESTY = "commitment-not-after-dishonesty";

    private final DishonestyList dishonestyList;
    private final LawBook lawBook;

    CheckKinship(DishonestyList dishonestyList, LawBook lawBook) {
        this.dishonestyList = dishonestyList;
        this.lawBook = lawBook;
    }

    private enum By {
        PROOF,
        COMMITMENT
    }

    /** Reads the fields {@code relation}, {@code relativeName}, {@code kinshipBy} and {@code commitmentMade}. */
    Optional<Kinship> read(RegistrationDraft draft, Problems problems) {
        Relation relation = problems.choice("relation", "亲属是申请人的", draft.relation(), Relation.class);
        PersonName relative = problems.value("relativeName", "亲属姓名", draft.relativeName(), PersonName::parse);
        By by = problems.choice("kinshipBy", "亲属关系怎样证明", draft.kinshipBy(), By.class);
        if (by == By.COMMITMENT && !Boolean.TRUE.equals(draft.commitmentMade())) {
            problems.add("commitmentMade", "请申请人阅读告知内容后勾选“已阅读并承诺”；不愿承诺的，请选择提交亲属关系证明");
        }
        return Optional.of(new Kinship(relation, relative, by == By.COMMITMENT));
    }

    /** Whoever is on the list has lost the right to commit, and brings the proof. */
    void judge(IdNumber person, Optional<Kinship> kinship, LocalDate today, Problems problems) {
        if (kinship.filter(Kinship::committed).isPresent() && dishonestyList.holds(new Subject.Person(person))) {
            String article = lawBook.at(today).principle(NOT_AFTER_DISHONESTY).authority();
            problems.add("kinshipBy", "亲属关系怎样证明：申请人在不诚信名单上，不能以承诺代替证明，请提交亲属关系证明（" + article + "）");
        }
    }
}
