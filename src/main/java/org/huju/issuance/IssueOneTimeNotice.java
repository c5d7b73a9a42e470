package org.huju.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.stereotype.Service;

/** 一次性告知: tells on the spot everything that is missing (article 10). */
@Service
public class IssueOneTimeNotice {

    private final Applications applications;
    private final Materials materials;
    private final Notices notices;
    private final Clock clock;

    IssueOneTimeNotice(Applications applications, Materials materials, Notices notices, Clock clock) {
        this.applications = applications;
        this.materials = materials;
        this.notices = notices;
        this.clock = clock;
    }

    public void issue(UUID id) {
        PermitApplication application = applications.get(id);
        applications.become(id, ApplicationState.AWAITING_SUPPLEMENT, LocalDate.now(clock));
        List<String> missing = materials.of(id).stream()
                .filter(Material::isMissing)
                .map(Material::name)
                .toList();
        notices.issue(id, Notice.Kind.ONE_TIME_NOTICE, NoticeTexts.oneTimeNotice(application, missing));
    }
}
