package org.huju.points;

import java.util.List;
import java.util.stream.Stream;
import org.huju.credit.Consequence;
import org.huju.credit.FalseMaterialsFinding;
import org.huju.notices.Wording;

/** Why there are no points, each reason with what it rests on. */
final class RefusalReasons {

    private RefusalReasons() {}

    static List<String> of(Score.Ineligible score) {
        return score.reasons().stream()
                .map(reason -> reason.text() + "（" + reason.source() + "）")
                .toList();
    }

    /** The materials first, then what follows for whom. */
    static List<String> of(List<FalseMaterialsFinding> findings) {
        String items = String.join("；", findings.get(0).items());
        return Stream.concat(
                        Stream.of("使用虚假材料：" + items),
                        findings.stream()
                                .flatMap(finding -> finding.consequences().stream())
                                .map(RefusalReasons::text)
                                .distinct())
                .toList();
    }

    private static String text(Consequence consequence) {
        String until =
                consequence.until().map(day -> "，至" + Wording.date(day) + "止").orElse("");
        return consequence.kind().label() + until + "（" + consequence.article() + "）";
    }
}
