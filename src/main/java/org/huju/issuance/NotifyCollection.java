package org.huju.issuance;

import java.util.UUID;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.stereotype.Service;

/** 领证通知: the centre tells the applicant that the card is there (article 12). */
@Service
public class NotifyCollection {

    private final Applications applications;
    private final Notices notices;

    NotifyCollection(Applications applications, Notices notices) {
        this.applications = applications;
        this.notices = notices;
    }

    public void tell(UUID id) {
        notices.issue(id, Notice.Kind.COLLECTION, NoticeTexts.collection(applications.get(id)));
    }
}
