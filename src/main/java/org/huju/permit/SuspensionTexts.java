package org.huju.permit;

import static org.huju.notices.Wording.date;

import org.huju.law.LawBook;
import org.huju.law.Principle;
import org.springframework.stereotype.Component;

/** What a holder is told when the use of the permit is suspended: since when, and what making up for it comes to. */
@Component
class SuspensionTexts {

    private static final String LAPSE = "endorsement-lapse";

    private final EndorsementDates dates;
    private final EndorsementProspects prospects;
    private final LawBook lawBook;

    SuspensionTexts(EndorsementDates dates, EndorsementProspects prospects, LawBook lawBook) {
        this.dates = dates;
        this.prospects = prospects;
        this.lawBook = lawBook;
    }

    String of(SuspendedPermit permit) {
        Principle lapse = lawBook.at(permit.since()).principle(LAPSE);
        return permit.holderName() + "：\n您的《上海市居住证》（编号" + permit.permitNo() + "）签注有效期至" + date(permit.validUntil())
                + "，期满没有办理签注。根据" + lapse.citation().fullLabel() + "，自" + date(permit.since())
                + "起使用功能中止，不能凭证享受基本公共服务和便利措施。\n补办签注后，使用功能恢复。" + years(permit);
    }

    private String years(SuspendedPermit permit) {
        if (!prospects.yearsCountAnew(permit.since())) {
            return "补办的，居住年限连续计算。\n";
        }
        return "在" + date(dates.madeUpUntil(permit)) + "（含当日）以前补办的，居住年限连续计算；在此以后补办的，居住年限和签注期限自补办之日起重新计算。\n";
    }
}
