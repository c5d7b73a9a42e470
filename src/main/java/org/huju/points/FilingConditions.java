package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.huju.credit.Bar;
import org.huju.credit.Bars;
import org.huju.credit.Subject;
import org.huju.people.Problems;
import org.huju.permit.Permit;
import org.huju.permit.Permits;
import org.huju.permit.StateOnDay;
import org.huju.points.PointsFiling.Holder;
import org.springframework.stereotype.Component;

/**
 * 申请条件: a permit that holds (article 20), six months of social insurance paid by this employer, and nobody barred (article 29). What could
 * not be read is null and stays unjudged.
 *
 * <p>Of a person nothing is told to an employer before the social insurance says that it pays for this person: with any name and number
 * anybody could otherwise ask for anybody.
 */
@Component
class FilingConditions {

    private final Permits permits;
    private final StateOnDay stateOnDay;
    private final Bars bars;
    private final InsuranceCondition insurance;
    private final Clock clock;

    FilingConditions(Permits permits, StateOnDay stateOnDay, Bars bars, InsuranceCondition insurance, Clock clock) {
        this.permits = permits;
        this.stateOnDay = stateOnDay;
        this.bars = bars;
        this.insurance = insurance;
        this.clock = clock;
    }

    /**
     * @param problems what has been found before
     * @return the same filing
     * @throws org.huju.InvalidInput with these and all further problems
     * @throws org.huju.NotNow if there are none, but the social insurance is silent
     */
    PointsFiling check(PointsFiling filing, Problems problems) {
        LocalDate today = LocalDate.now(clock);
        if (!isReadable(filing) || isEmployerBarred(filing, today, problems)) {
            problems.throwIfAny();
        }
        insurance.check(filing, today, problems);
        checkHolder(filing.holder(), today, problems);
        problems.throwIfAny();
        return filing;
    }

    /**
     * Once more, without asking the social insurance.
     *
     * @throws org.huju.InvalidInput with these and all further problems
     */
    PointsFiling checkOwnRecords(PointsFiling filing, Problems problems) {
        LocalDate today = LocalDate.now(clock);
        if (isReadable(filing) && !isEmployerBarred(filing, today, problems)) {
            checkHolder(filing.holder(), today, problems);
        }
        problems.throwIfAny();
        return filing;
    }

    /** Whether it can be told who files for whom, and where. */
    private static boolean isReadable(PointsFiling filing) {
        return filing.holder().idNumber() != null
                && filing.employer().code() != null
                && filing.employer().districtCode() != null;
    }

    /** Where the holder files directly, the employer's bar is one of the reasons why it cannot. */
    private boolean isEmployerBarred(PointsFiling filing, LocalDate today, Problems problems) {
        if (filing.directRequest().isPresent()) {
            return false;
        }
        Optional<Bar> barred = bars.on(new Subject.Employer(filing.employer().code()), today);
        barred.ifPresent(bar -> problems.add("employerCode", "统一社会信用代码：该单位因使用虚假材料，" + until(bar) + "不得代办积分申请"));
        return barred.isPresent();
    }

    private void checkHolder(Holder holder, LocalDate today, Problems problems) {
        checkPermit(holder, today, problems);
        bars.on(new Subject.Person(holder.idNumber()), today)
                .ifPresent(bar -> problems.add("idNumber", "公民身份号码：该持证人因使用虚假材料，" + until(bar) + "不得申请积分"));
    }

    private static String until(Bar bar) {
        return "根据" + bar.article() + "，至" + bar.until() + "（含当日）";
    }

    private void checkPermit(Holder holder, LocalDate today, Problems problems) {
        Optional<Permit> permit = permits.of(holder.idNumber());
        whyNot(permit, today).ifPresent(why -> problems.add("idNumber", "公民身份号码：" + why + "，不能申请积分（《上海市居住证管理办法》第二十条）"));
        if (holder.name() != null
                && permit.filter(p -> !p.holderName().equals(holder.name().value()))
                        .isPresent()) {
            problems.add("holderName", "姓名：与居住证上的姓名不一致，请核对");
        }
    }

    private Optional<String> whyNot(Optional<Permit> permit, LocalDate today) {
        if (permit.isEmpty()) {
            return Optional.of("没有查到此人的《上海市居住证》");
        }
        return switch (stateOnDay.of(permit.get(), today).state()) {
            case VALID -> Optional.empty();
            case SUSPENDED -> Optional.of("此人的居住证有效期至" + permit.get().validUntil() + "，未按期签注，使用功能中止，须先补办签注");
            case CANCELLED -> Optional.of("此人的居住证已注销");
        };
    }
}
