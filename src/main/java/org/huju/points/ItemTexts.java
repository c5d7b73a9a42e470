package org.huju.points;

import java.util.List;
import org.huju.notices.Wording;

/** The wording of every item of a score: what counts, what gives nothing and why, and the total that does not fall below 0. */
final class ItemTexts {

    private ItemTexts() {}

    static String of(Score.Points points) {
        return "各项如下：\n" + lines(points.items())
                + (points.notCounted().isEmpty() ? "" : "以下项目不计分：\n" + lines(points.notCounted()))
                + (points.sum() < 0 ? "各项合计" + points.sum() + "分，总积分最低为0分（《上海市居住证积分管理办法》第十一条）。\n" : "");
    }

    private static String lines(List<ScoredItem> items) {
        return Wording.numbered(items.stream()
                .map(item -> item.indicator().label() + "：" + item.points() + "分（" + item.source() + "）")
                .toList());
    }
}
