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
        return Stream.concat(Stream.of("使用虚假材料：" + items), findings.stream().flatMap(RefusalReasons::consequences))
                .toList();
    }

    /** Article 29 has a paragraph for each of the two: what falls on whom is said with each. */
    private static Stream<String> consequences(FalseMaterialsFinding finding) {
        boolean employers = finding.consequences().stream()
                .anyMatch(consequence -> consequence.fine().isPresent());
        return finding.consequences().stream().map(consequence -> (employers ? "对单位：" : "对持证人：") + text(consequence));
    }

    private static String text(Consequence consequence) {
        String until =
                consequence.until().map(day -> "，至" + Wording.date(day) + "止").orElse("");
        String fine = consequence
                .fine()
                .map(range -> range.minimumYuan() + "元以上" + range.maximumYuan() + "元以下，具体数额由该部门另行决定")
                .orElse("");
        return consequence.kind().label() + fine + until + "（" + consequence.article() + "）";
    }
}
