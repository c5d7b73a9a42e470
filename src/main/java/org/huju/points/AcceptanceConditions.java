package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.huju.credit.Bars;
import org.huju.credit.Subject;
import org.huju.permit.Permits;
import org.huju.permit.StateOnDay;
import org.springframework.stereotype.Component;

/** 受理之日再看一次 (articles 20 and 29): a permit may have ended, and a bar begun, since the application was filed. */
@Component
class AcceptanceConditions {

    private final Permits permits;
    private final StateOnDay stateOnDay;
    private final Bars bars;
    private final Clock clock;

    AcceptanceConditions(Permits permits, StateOnDay stateOnDay, Bars bars, Clock clock) {
        this.permits = permits;
        this.stateOnDay = stateOnDay;
        this.bars = bars;
        this.clock = clock;
    }

    /** Why it cannot be accepted today, with the article; empty if nothing stands against it. */
    Optional<String> obstacle(PointsApplication application) {
        LocalDate today = LocalDate.now(clock);
        PointsFiling filing = application.filing();
        return permit(filing, today)
                .or(() -> bar(new Subject.Person(filing.holder().idNumber()), "持证人", "不得申请积分", today))
                .or(() -> employersBar(filing, today));
    }

    private Optional<String> permit(PointsFiling filing, LocalDate today) {
        boolean holds = permits.of(filing.holder().idNumber())
                .filter(permit -> stateOnDay.holds(permit, today))
                .isPresent();
        return holds ? Optional.empty() : Optional.of("持证人的居住证现已注销、使用功能中止或者有效期已过（《上海市居住证管理办法》第二十条）");
    }

    /** Where the holder files directly, the employer's bar is one of the reasons why it cannot. */
    private Optional<String> employersBar(PointsFiling filing, LocalDate today) {
        return filing.directRequest().isPresent()
                ? Optional.empty()
                : bar(new Subject.Employer(filing.employer().code()), "单位", "不得代办积分申请", today);
    }

    private Optional<String> bar(Subject subject, String who, String what, LocalDate today) {
        return bars.on(subject, today).map(bar -> who + "至" + bar.until() + "（含当日）" + what + "（" + bar.article() + "）");
    }
}
