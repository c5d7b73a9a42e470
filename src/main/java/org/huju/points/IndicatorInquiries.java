package org.huju.points;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huju.verification.Department;
import org.huju.verification.Inquiry;

/** What departments are asked in a points case: one inquiry for each claimed indicator, and one for the records of the police. */
public final class IndicatorInquiries {

    /** 违法犯罪记录: asked in every case. */
    public static final Inquiry RECORDS = new Inquiry(Department.PUBLIC_SECURITY, "records");

    private IndicatorInquiries() {}

    static List<Inquiry> of(Claims claims) {
        return Stream.concat(
                        ClaimedIndicators.of(claims).stream().flatMap(indicator -> inquiry(indicator).stream()),
                        Stream.of(RECORDS))
                .toList();
    }

    /** Empty where the case itself tells. */
    public static Optional<Inquiry> inquiry(Indicator indicator) {
        return indicator.knownTo().map(department -> new Inquiry(department, indicator.code()));
    }

    /** What the person states about the inquiry's matter. */
    static String claimed(Claims claims, Inquiry inquiry) {
        return inquiry.equals(RECORDS)
                ? "没有行政拘留、刑事犯罪记录"
                : ClaimedIndicators.text(claims, Indicator.byCode(inquiry.matter()));
    }

    /**
     * For the department's clerks.
     *
     * @param lookBack how far the rules look back over records, e.g. 5年
     */
    static String question(Claims claims, Inquiry inquiry, String lookBack) {
        return inquiry.equals(RECORDS)
                ? "请核查持证人近" + lookBack + "有无行政拘留记录、一般刑事犯罪记录，以及有无严重刑事犯罪记录"
                : "请核实持证人申报的“" + Indicator.byCode(inquiry.matter()).label() + "”是否属实：" + claimed(claims, inquiry);
    }
}
