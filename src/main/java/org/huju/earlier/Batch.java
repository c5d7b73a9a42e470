package org.huju.earlier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huju.people.IdNumber;

/** Some rows that are taken in together. */
final class Batch {

    static final String TWICE = "“居住证编号”重复：本文件中前面已有同号的一行，请核对后只保留一行";
    static final String HOLDS_ANOTHER = "“公民身份号码”：此人已有另一张未注销的居住证，一人只能有一张，请核对";

    private final List<EarlierPermit> rows = new ArrayList<>();
    private final List<BadRow> bad = new ArrayList<>();
    private final Set<String> numbers = new HashSet<>();
    private final Set<IdNumber> holders = new HashSet<>();

    /** Of two rows with one number or one holder the first counts. */
    void add(EarlierPermit row) {
        if (!numbers.add(row.permitNo())) {
            addBad(row.line(), "permitNo", TWICE);
        } else if (!holders.add(row.holder())) {
            addBad(row.line(), "idNumber", HOLDS_ANOTHER);
        } else {
            rows.add(row);
        }
    }

    void addBad(long line, String field, String problem) {
        bad.add(new BadRow(line, field, problem));
    }

    List<EarlierPermit> rows() {
        return rows;
    }

    List<BadRow> bad() {
        return bad;
    }
}
