package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.huju.desk.Offices;
import org.huju.people.EmployerCode;
import org.huju.people.Explanation;
import org.huju.people.IdNumber;
import org.huju.people.OrganisationName;
import org.huju.people.PersonName;
import org.huju.people.PhoneNumber;
import org.huju.people.Problems;
import org.huju.points.PointsFiling.DirectRequest;
import org.huju.points.PointsFiling.Employer;
import org.huju.points.PointsFiling.Holder;
import org.springframework.stereotype.Service;

/**
 * Reads what was written into the form or sent to the interface, and says everything that is wrong with it at once: also what the records
 * of others say against it, as far as the values can be read ({@link FilingConditions}).
 */
@Service
public class CheckPointsFiling {

    private static final ClaimsDraft NOTHING_CLAIMED = new ClaimsDraft(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    private final Offices offices;
    private final CheckClaims checkClaims;
    private final FilingConditions conditions;
    private final Clock clock;

    CheckPointsFiling(Offices offices, CheckClaims checkClaims, FilingConditions conditions, Clock clock) {
        this.offices = offices;
        this.checkClaims = checkClaims;
        this.conditions = conditions;
        this.clock = clock;
    }

    /**
     * By the employer.
     *
     * @throws org.huju.InvalidInput with all that has to be corrected
     * @throws org.huju.NotNow if nothing has, but the social insurance is silent
     */
    public PointsFiling check(PointsFilingDraft draft) {
        Problems problems = new Problems();
        return conditions.check(employers(draft, problems), problems);
    }

    /** By the holder, directly (article 30). Thrown as in {@link #check}. */
    public PointsFiling checkDirect(PointsFilingDraft draft) {
        Problems problems = new Problems();
        return conditions.check(holders(draft, problems), problems);
    }

    /**
     * By the employer; what {@link #check} has let pass a moment before, where no other system can be waited for.
     *
     * @throws org.huju.InvalidInput with all that has to be corrected
     */
    public PointsFiling checkAgain(PointsFilingDraft draft) {
        Problems problems = new Problems();
        return conditions.checkOwnRecords(employers(draft, problems), problems);
    }

    /** By the holder; otherwise as {@link #checkAgain}. */
    public PointsFiling checkDirectAgain(PointsFilingDraft draft) {
        Problems problems = new Problems();
        return conditions.checkOwnRecords(holders(draft, problems), problems);
    }

    /** Only what can be told from the employer's filing itself. @throws org.huju.InvalidInput with all that has to be corrected */
    public PointsFiling read(PointsFilingDraft draft) {
        Problems problems = new Problems();
        PointsFiling filing = employers(draft, problems);
        problems.throwIfAny();
        return filing;
    }

    private PointsFiling employers(PointsFilingDraft draft, Problems problems) {
        onlyForDirect("directCause", draft.directCause(), problems);
        onlyForDirect("directExplanation", draft.directExplanation(), problems);
        return filing(draft, Optional.empty(), problems);
    }

    private PointsFiling holders(PointsFilingDraft draft, Problems problems) {
        DirectRequest request = new DirectRequest(
                problems.choice("directCause", "单位不代办的原因", draft.directCause(), DirectRequest.Cause.class),
                explanation(draft, problems));
        return filing(draft, Optional.of(request), problems);
    }

    private static void onlyForDirect(String field, String value, Problems problems) {
        if (value != null && !value.isBlank()) {
            problems.add(field, "“" + field + "”只用于持证人直接申请；单位代办的，请不要填写");
        }
    }

    private static String explanation(PointsFilingDraft draft, Problems problems) {
        Explanation explanation =
                problems.value("directExplanation", "情况说明", draft.directExplanation(), Explanation::parse);
        return explanation == null ? null : explanation.value();
    }

    private PointsFiling filing(PointsFilingDraft draft, Optional<DirectRequest> request, Problems problems) {
        LocalDate today = LocalDate.now(clock);
        Holder holder = new Holder(
                problems.value("holderName", "姓名", draft.holderName(), PersonName::parse),
                problems.value("idNumber", "公民身份号码", draft.idNumber(), raw -> IdNumber.parse(raw, today)),
                problems.value("phone", "联系电话", draft.phone(), PhoneNumber::parse));
        ClaimsDraft claims = draft.claims() == null ? NOTHING_CLAIMED : draft.claims();
        return new PointsFiling(holder, employer(draft, problems), checkClaims.check(claims, problems), request);
    }

    private Employer employer(PointsFilingDraft draft, Problems problems) {
        OrganisationName name = problems.value("employerName", "单位名称", draft.employerName(), OrganisationName::parse);
        return new Employer(
                problems.value("employerCode", "统一社会信用代码", draft.employerCode(), EmployerCode::new),
                name == null ? null : name.value(),
                district(draft.districtCode(), problems));
    }

    private String district(String raw, Problems problems) {
        String code = raw == null ? "" : raw.strip();
        if (code.isEmpty()) {
            problems.add("districtCode", "请填写“单位注册所在区”");
            return null;
        }
        if (offices.streets().stream().noneMatch(street -> street.districtCode().equals(code))) {
            problems.add("districtCode", "“单位注册所在区”不是本市的区代码（6位数字），请核对");
            return null;
        }
        return code;
    }
}
