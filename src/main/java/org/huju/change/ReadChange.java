package org.huju.change;

import java.util.EnumMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Function;
import org.huju.people.Address;
import org.huju.people.PersonName;
import org.huju.people.PhoneNumber;
import org.huju.people.Problems;
import org.huju.permit.Particulars;
import org.springframework.stereotype.Service;

/** Reads what a report says has changed, field by field; what is blank has not. */
@Service
class ReadChange {

    private final LiesInTheCity liesInTheCity;

    ReadChange(LiesInTheCity liesInTheCity) {
        this.liesInTheCity = liesInTheCity;
    }

    /** @return the new values of what is really another; problems are added if none is, or one cannot be read */
    Map<ChangedField, String> read(ChangeDraft draft, Particulars recorded, Problems problems) {
        Map<ChangedField, String> given = new EnumMap<>(ChangedField.class);
        put(given, ChangedField.NAME, text(problems, "name", "姓名", draft.name(), PersonName::parse, PersonName::value));
        put(
                given,
                ChangedField.PHONE,
                text(problems, "phone", "联系电话", draft.phone(), PhoneNumber::parse, PhoneNumber::value));
        put(
                given,
                ChangedField.HOUSEHOLD_ADDRESS,
                text(
                        problems,
                        "householdAddress",
                        "常住户口所在地",
                        draft.householdAddress(),
                        Address::parse,
                        Address::value));
        readResidence(draft, recorded, given, problems);
        boolean somethingGiven = !given.isEmpty();
        given.entrySet().removeIf(entry -> isAsRecorded(entry, recorded));
        if (given.isEmpty() && problems.none()) {
            problems.add("permitNo", somethingGiven ? "申报的内容与登记的相同，没有变化，不需要办理变更" : "请至少填写一项发生变化的登记信息");
        }
        return given;
    }

    /** The street belongs to the address: alone it says nothing, since a clerk of one street finds it chosen already. */
    private void readResidence(
            ChangeDraft draft, Particulars recorded, Map<ChangedField, String> given, Problems problems) {
        String address =
                text(problems, "residenceAddress", "居住地住址", draft.residenceAddress(), Address::parse, Address::value);
        if (address == null) {
            return;
        }
        String street = blank(draft.streetCode())
                ? recorded.streetCode()
                : draft.streetCode().strip();
        liesInTheCity.check(street, address, problems);
        put(given, ChangedField.STREET, street);
        put(given, ChangedField.RESIDENCE_ADDRESS, address);
    }

    private static <T> String text(
            Problems problems,
            String field,
            String label,
            String raw,
            Function<String, T> parse,
            Function<T, String> value) {
        T read = blank(raw) ? null : problems.value(field, label, raw, parse);
        return read == null ? null : value.apply(read);
    }

    private static void put(Map<ChangedField, String> given, ChangedField field, String value) {
        if (value != null) {
            given.put(field, value);
        }
    }

    private static boolean isAsRecorded(Entry<ChangedField, String> entry, Particulars recorded) {
        return entry.getValue().equals(entry.getKey().of(recorded));
    }

    private static boolean blank(String raw) {
        return raw == null || raw.isBlank();
    }
}
