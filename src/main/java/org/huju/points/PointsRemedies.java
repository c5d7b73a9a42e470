package org.huju.points;

import java.time.LocalDate;
import org.huju.casefile.Remedies;
import org.huju.law.LawBook;
import org.huju.law.LegalPeriod;
import org.springframework.stereotype.Component;

/** 救济 against a result: to have it looked at again (a design decision), and the remedies of article 30. */
@Component
class PointsRemedies {

    private final Remedies remedies;
    private final LawBook lawBook;

    PointsRemedies(Remedies remedies, LawBook lawBook) {
        this.remedies = remedies;
        this.lawBook = lawBook;
    }

    /** The sentences a result of that day ends with. */
    String against(LocalDate toldOn) {
        LegalPeriod window = lawBook.at(toldOn).period(PointsPeriods.RECHECK_WINDOW);
        return "对结果有异议的，可以自收到本通知之日起" + window.length() + "内向原人才服务中心或者人力资源社会保障部门申请复核（" + window.authority() + "）。"
                + remedies.against(toldOn);
    }
}
