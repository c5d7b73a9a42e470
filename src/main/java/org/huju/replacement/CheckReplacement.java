package org.huju.replacement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.huju.agency.Agent;
import org.huju.agency.CheckAgent;
import org.huju.people.IdNumber;
import org.huju.people.Problems;
import org.huju.permit.HeldPermit;
import org.huju.permit.Particulars;
import org.huju.permit.Permit;
import org.huju.permit.Permits;
import org.huju.permit.RecordedPermit;
import org.springframework.stereotype.Service;

/** Whether a card can be replaced as it was asked for (articles 8 and 15); tells everything that must be corrected at once. */
@Service
class CheckReplacement {

    private static final String ARTICLE = "（《上海市居住证管理办法》第十五条）";

    private final Permits permits;
    private final CheckAgent checkAgent;
    private final Clock clock;

    CheckReplacement(Permits permits, CheckAgent checkAgent, Clock clock) {
        this.permits = permits;
        this.checkAgent = checkAgent;
        this.clock = clock;
    }

    record Checked(String permitNo, Replacement.Cause cause, Optional<Agent> agent) {}

    /** @throws org.huju.InvalidInput with every field that must be corrected */
    Checked check(ReplacementDraft draft) {
        LocalDate today = LocalDate.now(clock);
        Problems problems = new Problems();
        String permitNo = problems.value("permitNo", "居住证编号", draft.permitNo(), String::strip);
        IdNumber holder = problems.value("idNumber", "持证人公民身份号码", draft.idNumber(), raw -> IdNumber.parse(raw, today));
        Replacement.Cause cause = problems.choice("cause", "换领还是补领", draft.cause(), Replacement.Cause.class);
        if (cause == Replacement.Cause.DAMAGED && !draft.oldCardReturned()) {
            problems.add("oldCardReturned", "“旧证已交回”：损坏换领须交回旧证，收下后请勾选；旧证不在的，请按丢失补领办理" + ARTICLE);
        }
        if (!draft.identityChecked()) {
            problems.add("identityChecked", "请核对来人的身份证件后勾选“已核对身份证件”");
        }
        Optional<Agent> agent = checkAgent.read(draft.agent(), today, problems);
        problems.throwIfAny();
        Permit permit = permits.withNumber(permitNo)
                .filter(p -> p.holder().equals(holder))
                .orElseThrow(RecordedPermit::unknown);
        judge(permit, agent, today, problems);
        problems.throwIfAny();
        return new Checked(permitNo, cause, agent);
    }

    /** That it was not cancelled is said when the case is opened. */
    private void judge(Permit permit, Optional<Agent> agent, LocalDate today, Problems problems) {
        if (permit instanceof HeldPermit) {
            checkAgent.judge(permit.holder(), agent, today, problems);
            if (lacksWhatIsPrinted(permit.particulars())) {
                problems.add("permitNo", "“居住证编号”：这张居住证的登记信息不全，不能制证，请先办理信息变更补全地址（《上海市居住证管理办法》第十三条）");
            }
        }
    }

    /** Records of earlier permits may not tell an address. */
    private static boolean lacksWhatIsPrinted(Particulars particulars) {
        return particulars.householdAddress().isBlank()
                || particulars.residenceAddress().isBlank()
                || particulars.streetCode().isBlank();
    }
}
