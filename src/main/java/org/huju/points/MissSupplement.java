package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.casefile.Material;
import org.huju.casefile.Materials;
import org.huju.clock.CaseClocks;
import org.huju.credit.DishonestyList;
import org.huju.credit.Subject;
import org.huju.law.LawBook;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.stereotype.Service;

/**
 * 登记逾期未补: whoever was to bring the materials and let the window pass loses the right to be accepted first: the employer, or
 * the holder who filed directly. The case goes on.
 */
@Service
public class MissSupplement {

    private static final String MISSED = "积分申请容缺受理后未在期限内补交材料";
    private static final String CONSEQUENCE = "missed-supplement";

    private final PointsApplications applications;
    private final Materials materials;
    private final OfficerDecisions decisions;
    private final Decisions record;
    private final CaseClocks caseClocks;
    private final DishonestyList dishonestyList;
    private final Notices notices;
    private final LawBook lawBook;
    private final Clock clock;

    MissSupplement(
            PointsApplications applications,
            Materials materials,
            OfficerDecisions decisions,
            Decisions record,
            CaseClocks caseClocks,
            DishonestyList dishonestyList,
            Notices notices,
            LawBook lawBook,
            Clock clock) {
        this.applications = applications;
        this.materials = materials;
        this.decisions = decisions;
        this.record = record;
        this.caseClocks = caseClocks;
        this.dishonestyList = dishonestyList;
        this.notices = notices;
        this.lawBook = lawBook;
        this.clock = clock;
    }

    public void missed(UUID id) {
        applications.lock(id);
        caseClocks.miss(id, PointsPeriods.SUPPLEMENT_WINDOW, "");
        PointsApplication application = applications.get(id);
        keep(id, application.channel());
        dishonestyList.enter(promised(application), id, MISSED, LocalDate.now(clock));
        Decision missed = record.last(id, Decision.Step.RECEIVE_SUPPLEMENT).orElseThrow();
        notices.issue(id, Notice.Kind.DISHONESTY, PointsNoticeTexts.dishonesty(application, missed));
    }

    private static Subject promised(PointsApplication application) {
        PointsFiling filing = application.filing();
        return application.channel() == PointsChannel.DIRECT
                ? new Subject.Person(filing.holder().idNumber())
                : new Subject.Employer(filing.employer().code());
    }

    private void keep(UUID id, PointsChannel channel) {
        LocalDate due = caseClocks
                .find(id, PointsPeriods.SUPPLEMENT_WINDOW)
                .orElseThrow()
                .due();
        String names = materials.missing(id).stream().map(Material::name).collect(Collectors.joining("、"));
        String who = channel == PointsChannel.DIRECT ? "持证人" : "单位";
        decisions.decide(
                id,
                Decision.Step.RECEIVE_SUPPLEMENT,
                "逾期未补交",
                who + "容缺受理后没有在" + due + "以前补交" + names + "，列入不诚信名单，不再享受容缺受理",
                lawBook.at(due).principle(CONSEQUENCE).authority(),
                Decision.BY_SYSTEM);
    }
}
