package org.huju.change;

import java.util.function.Function;
import org.huju.permit.Particulars;

/** What of a permit's record can change. The ID number cannot: a person with another number is another person. */
public enum ChangedField {
    NAME("姓名", Particulars::name),
    PHONE("联系电话", Particulars::phone),
    HOUSEHOLD_ADDRESS("常住户口所在地", Particulars::householdAddress),
    STREET("居住地街镇", Particulars::streetCode),
    RESIDENCE_ADDRESS("居住地住址", Particulars::residenceAddress);

    private final String label;
    private final Function<Particulars, String> recorded;

    ChangedField(String label, Function<Particulars, String> recorded) {
        this.label = label;
        this.recorded = recorded;
    }

    public String label() {
        return label;
    }

    String of(Particulars particulars) {
        return recorded.apply(particulars);
    }
}
