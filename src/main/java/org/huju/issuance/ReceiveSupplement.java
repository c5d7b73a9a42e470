package org.huju.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huju.InvalidInput;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.casefile.Material;
import org.huju.casefile.Materials;
import org.huju.clock.CaseClocks;
import org.huju.clock.StatutoryClock;
import org.huju.credit.DishonestyList;
import org.huju.credit.Subject;
import org.huju.law.LawBook;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.stereotype.Service;

/** 容缺补交: the non-core materials that were still to come after acceptance. */
@Service
public class ReceiveSupplement {

    private static final String MISSED = "容缺受理后未在期限内补交材料";

    private final Applications applications;
    private final Materials materials;
    private final Decisions decisions;
    private final CaseClocks caseClocks;
    private final DishonestyList dishonestyList;
    private final Notices notices;
    private final LawBook lawBook;
    private final Clock clock;

    ReceiveSupplement(
            Applications applications,
            Materials materials,
            Decisions decisions,
            CaseClocks caseClocks,
            DishonestyList dishonestyList,
            Notices notices,
            LawBook lawBook,
            Clock clock) {
        this.applications = applications;
        this.materials = materials;
        this.decisions = decisions;
        this.caseClocks = caseClocks;
        this.dishonestyList = dishonestyList;
        this.notices = notices;
        this.lawBook = lawBook;
        this.clock = clock;
    }

    /** @throws InvalidInput unless everything that was missing has come now, and in time */
    public void receive(UUID id, Collection<String> received, String clerk) {
        LocalDate today = LocalDate.now(clock);
        requireRunning(id, today);
        List<Material> all = materials.of(id);
        List<String> stillMissing = all.stream()
                .filter(m -> m.isMissing() && !received.contains(m.code()))
                .map(Material::name)
                .toList();
        if (!stillMissing.isEmpty()) {
            throw new InvalidInput("receivedMaterials", "尚缺：" + String.join("、", stillMissing) + "。请收齐后一并登记");
        }
        Stream<String> inOrder = all.stream().filter(m -> !m.isWaived()).map(Material::code);
        materials.inOrder(id, inOrder.toList(), today);
        caseClocks.finish(id, Rules.SUPPLEMENT_WINDOW, "", today, clerk, "容缺材料已补齐");
    }

    private void requireRunning(UUID id, LocalDate today) {
        caseClocks
                .find(id, Rules.SUPPLEMENT_WINDOW)
                .filter(window -> window.overdueOn(today))
                .ifPresent(window -> {
                    throw new InvalidInput(
                            "receivedMaterials",
                            "补交期限已于" + window.due() + "届满（" + authority(window) + "），系统即将登记逾期未补，请刷新");
                });
    }

    private String authority(StatutoryClock window) {
        return lawBook.at(window.from()).period(Rules.SUPPLEMENT_WINDOW).authority();
    }

    /** The window has passed: who let it pass is entered on the dishonesty list, and told so; the case goes on. */
    public void missed(UUID id) {
        applications.lock(id);
        caseClocks.miss(id, Rules.SUPPLEMENT_WINDOW, "");
        Decision missed = missedDecision(id);
        decisions.add(id, missed);
        PermitApplication application = applications.get(id);
        var person = new Subject.Person(application.filing().applicant().idNumber());
        dishonestyList.enter(person, id, MISSED, LocalDate.now(clock));
        notices.issue(id, Notice.Kind.DISHONESTY, NoticeTexts.dishonesty(application, missed));
    }

    private Decision missedDecision(UUID id) {
        LocalDate due =
                caseClocks.find(id, Rules.SUPPLEMENT_WINDOW).orElseThrow().due();
        String names = materials.missing(id).stream().map(Material::name).collect(Collectors.joining("、"));
        String reason = "容缺受理后没有在" + due + "以前补交" + names + "，列入不诚信名单，不再享受容缺受理";
        String article = lawBook.at(due).principle(Rules.MISSED_SUPPLEMENT).authority();
        return new Decision(
                Decision.Step.RECEIVE_SUPPLEMENT,
                "逾期未补交",
                reason,
                Optional.of(article),
                Decision.BY_SYSTEM,
                clock.instant());
    }
}
