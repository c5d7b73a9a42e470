package org.huju.points;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huju.law.Law;
import org.huju.law.LawBook;
import org.huju.law.LegalAmount;
import org.huju.points.Score.Ineligible;
import org.huju.points.Score.Points;
import org.huju.points.Score.Reason;
import org.springframework.stereotype.Component;

/**
 * The rules that join the indicators: 《上海市居住证积分管理办法》第十条 (one indicator counts once, at its highest level),
 * 第十一条 (education or title, tax or employment, deductions accumulate, never below 0) and 第十二条 (the standard).
 */
@Component
public class JoinIndicators {

    private static final String ONE_OF_TWO = "《上海市居住证积分管理办法》第十一条";

    private final LawBook lawBook;

    JoinIndicators(LawBook lawBook) {
        this.lawBook = lawBook;
    }

    /** @param rows what the tables say, in any order */
    public Score join(List<TableRow> rows, PointsFacts facts) {
        Law law = lawBook.at(facts.on());
        List<Reason> reasons = reasons(rows, facts, law);
        if (!reasons.isEmpty()) {
            return new Ineligible(rows.stream().anyMatch(TableRow::veto), reasons);
        }
        Map<Indicator, TableRow> counting = highestLevels(rows);
        List<TableRow> deductions =
                rows.stream().filter(row -> row.points() < 0).toList();
        Map<Indicator, TableRow> notCounted = worthNothing(rows, facts);
        keepTheHigher(counting, notCounted, Indicator.EDUCATION, Indicator.TITLE);
        keepTheHigher(counting, notCounted, Indicator.TAX, Indicator.EMPLOYMENT);
        LegalAmount cap = law.amount(Rules.TAX_EMPLOYMENT_CAP);
        counting.replaceAll((indicator, row) -> isCapped(indicator) ? capped(row, cap) : row);
        List<ScoredItem> items = Stream.concat(counting.values().stream(), deductions.stream())
                .map(JoinIndicators::item)
                .toList();
        int sum = items.stream().mapToInt(ScoredItem::points).sum();
        return new Points(
                Math.max(0, sum),
                law.amount(Rules.STANDARD).amount(),
                items,
                notCounted.values().stream().map(JoinIndicators::item).toList());
    }

    private static List<Reason> reasons(List<TableRow> rows, PointsFacts facts, Law law) {
        List<Reason> reasons = new ArrayList<>();
        LegalAmount youngest = law.amount(Rules.AGE_MINIMUM);
        LegalAmount oldest = law.amount(Rules.AGE_MAXIMUM);
        int age = Age.of(facts.birthDate(), facts.on());
        if (age < youngest.amount()) {
            reasons.add(ofAge("未满" + youngest.text() + "，不能申请积分", youngest));
        }
        if (age > oldest.amount()) {
            reasons.add(ofAge("已超过" + oldest.text() + "，不能申请积分", oldest));
        }
        rows.stream().filter(TableRow::veto).map(JoinIndicators::ofVeto).forEach(reasons::add);
        return reasons;
    }

    private static Reason ofAge(String text, LegalAmount age) {
        return new Reason(Indicator.AGE, text, age.authority());
    }

    private static Reason ofVeto(TableRow row) {
        return new Reason(row.indicator(), "有" + row.indicator().label() + "，取消申请积分资格", row.source());
    }

    private static Map<Indicator, TableRow> highestLevels(List<TableRow> rows) {
        Map<Indicator, TableRow> highest = new EnumMap<>(Indicator.class);
        rows.stream()
                .filter(row -> row.points() > 0)
                .forEach(row -> highest.merge(
                        row.indicator(), row, (one, other) -> one.points() >= other.points() ? one : other));
        return highest;
    }

    /** What is stated and gives no points; the row itself says why. */
    private static Map<Indicator, TableRow> worthNothing(List<TableRow> rows, PointsFacts facts) {
        List<Indicator> stated = ClaimedIndicators.of(facts.claims());
        Map<Indicator, TableRow> nothing = new EnumMap<>(Indicator.class);
        rows.stream()
                .filter(row -> row.points() == 0 && stated.contains(row.indicator()))
                .forEach(row -> nothing.put(row.indicator(), row));
        return nothing;
    }

    /** Where both come to the same, the one named first in the rule stays. */
    private static void keepTheHigher(
            Map<Indicator, TableRow> rows, Map<Indicator, TableRow> notCounted, Indicator one, Indicator other) {
        if (rows.containsKey(one) && rows.containsKey(other)) {
            boolean first = rows.get(one).points() >= rows.get(other).points();
            TableRow lower = rows.remove(first ? other : one);
            notCounted.put(lower.indicator(), passedOver(lower, first ? one : other));
        }
    }

    private static TableRow passedOver(TableRow row, Indicator higher) {
        return new TableRow(
                row.indicator(),
                0,
                false,
                row.source() + "；本可得" + row.points() + "分，与“" + higher.label() + "”择一计分，计分值高的一项（" + ONE_OF_TWO + "）");
    }

    private static boolean isCapped(Indicator indicator) {
        return indicator == Indicator.TAX || indicator == Indicator.EMPLOYMENT;
    }

    private static TableRow capped(TableRow row, LegalAmount cap) {
        return row.points() <= cap.amount()
                ? row
                : new TableRow(row.indicator(), cap.amount(), false, row.source() + "；最高" + cap.text());
    }

    private static ScoredItem item(TableRow row) {
        return new ScoredItem(row.indicator(), row.points(), row.source());
    }
}
