package org.huju.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.huju.InvalidInput;
import org.huju.clock.CaseClocks;
import org.huju.clock.ClockRefusal;
import org.huju.clock.Deadlines;
import org.huju.clock.LedgerEntry.Act;
import org.huju.clock.PauseCauses;
import org.huju.clock.StatutoryClock;
import org.huju.law.LawBook;
import org.huju.law.LegalPeriod;
import org.huju.law.Principle;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.stereotype.Service;

/**
 * 期限中止: only for what article 45 of the licensing law names, no longer than the applicant is told in writing, and however
 * often it is done, no longer than {@code pause-limit} in all.
 */
@Service
public class PauseCardMaking {

    /** Such as 沪公黄中〔2026〕12号; nothing as long as a telephone or ID number fits. */
    private static final Pattern NOTICE_NUMBER =
            Pattern.compile("(?=.*\\d)(?!.*\\d{9})[\\p{IsHan}A-Za-z\\d〔〕\\[\\]（）()第号字 -]{2,40}");

    private final Applications applications;
    private final PauseCauses causes;
    private final LawBook lawBook;
    private final Deadlines deadlines;
    private final CaseClocks caseClocks;
    private final Notices notices;
    private final Clock clock;

    PauseCardMaking(
            Applications applications,
            PauseCauses causes,
            LawBook lawBook,
            Deadlines deadlines,
            CaseClocks caseClocks,
            Notices notices,
            Clock clock) {
        this.applications = applications;
        this.causes = causes;
        this.lawBook = lawBook;
        this.deadlines = deadlines;
        this.caseClocks = caseClocks;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * What the officer has ordered.
     *
     * @param cause a rule of {@link PauseCauses}
     * @param noticeNumber 告知书文号 of the written notice that tells the applicant the time needed
     * @param workingDays the time needed
     */
    public record Order(String cause, String noticeNumber, int workingDays, String officer) {}

    /** How long all pauses of one clock may last together, by the law of today. */
    public LegalPeriod limit() {
        return lawBook.at(LocalDate.now(clock)).period(Rules.PAUSE_LIMIT);
    }

    /** Stops the clock and tells the applicant. @throws InvalidInput if that is not allowed; nothing is changed */
    public void pause(UUID id, Order order) {
        applications.lock(id);
        PermitApplication application = applications.get(id);
        LocalDate today = LocalDate.now(clock);
        requireUndecided(application, causes.article(today));
        Principle cause = causes.get(order.cause(), today);
        requireWithinLimit(id, order.workingDays());
        String article = cause.citation().label();
        Act act = new Act(order.officer(), cause.name(), article, noticeNumber(order, article));
        StatutoryClock paused = ClockRefusal.at(
                "number", "受理号", () -> caseClocks.pause(id, Rules.CARD_MAKING, today, order.workingDays(), act));
        notices.issue(id, Notice.Kind.PAUSED, NoticeTexts.paused(application, paused, order.workingDays()));
    }

    private static void requireUndecided(PermitApplication application, String article) {
        if (application.state() != ApplicationState.ACCEPTED) {
            throw new InvalidInput(
                    "number",
                    "受理号：申请" + application.applicationNo() + "的状态是“"
                            + application.state().label() + "”，不能中止；只有已经受理、尚未签发的可以中止（" + article + "）");
        }
    }

    private void requireWithinLimit(UUID id, int workingDays) {
        LegalPeriod limit = limit();
        int paused = caseClocks
                .find(id, Rules.CARD_MAKING)
                .map(deadlines::workingDaysPaused)
                .orElse(0);
        int left = Math.max(0, limit.amount() - paused);
        if (workingDays < 1 || workingDays > left) {
            String allowed = left == 0 ? "已没有剩余，不能再中止" : "应为1至" + left;
            throw new InvalidInput(
                    "days",
                    "“所需工作日”" + allowed + "：" + limit.name() + "为" + limit.length() + "，已经中止" + paused + "个，还剩" + left
                            + "个，" + limit.authority());
        }
    }

    private static String noticeNumber(Order order, String article) {
        if (!NOTICE_NUMBER.matcher(order.noticeNumber()).matches()) {
            throw new InvalidInput("notice", "请填写书面告知的“告知书文号”，例如：沪公黄中〔2026〕12号（" + article + "）");
        }
        return order.noticeNumber();
    }
}
