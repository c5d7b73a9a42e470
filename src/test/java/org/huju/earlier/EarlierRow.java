package org.huju.earlier;

import java.util.LinkedHashMap;
import java.util.Map;
import org.huju.support.IdNumbers;

/** A row of the file that is right, to be made wrong in one place. */
final class EarlierRow {

    private final Map<String, String> values = new LinkedHashMap<>();

    private EarlierRow(String permitNo, String idNumber) {
        PermitColumns.NAMES.forEach(name -> values.put(name, ""));
        with("permitNo", permitNo)
                .with("idNumber", idNumber)
                .with("name", "林若溪")
                .with("phone", "13900000000");
        with("householdAddress", "安徽省合肥市庐阳区长江中路1号").with("streetCode", "310101002");
        with("residenceAddress", "上海市黄浦区南京东路街道贵州路9001弄1号101室").with("ground", "EMPLOYMENT");
        with("issuedOn", "2017-06-10").with("validUntil", "2027-06-10");
    }

    /** @param born tells people apart */
    static EarlierRow of(String permitNo, String born) {
        return new EarlierRow(permitNo, IdNumbers.bornOn(born));
    }

    EarlierRow with(String column, String value) {
        values.put(column, value);
        return this;
    }

    String text() {
        return String.join(",", values.values());
    }

    static String header() {
        return String.join(",", PermitColumns.NAMES);
    }
}
