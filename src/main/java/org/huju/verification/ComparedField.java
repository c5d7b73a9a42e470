package org.huju.verification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** The five facts article 11 compares, in the order clerks read them, each with the rule by which it counts as equal. */
public enum ComparedField {
    NAME("name", "姓名", Claim::name, RegisterEntry::name, Spelling::ofName),
    ID_NUMBER("idNumber", "公民身份号码", claim -> claim.idNumber().value(), RegisterEntry::idNumber, Spelling::ofIdNumber),
    HOUSEHOLD_ADDRESS(
            "householdAddress",
            "常住户口所在地",
            Claim::householdAddress,
            RegisterEntry::householdAddress,
            Spelling::ofAddress),
    RESIDENCE_ADDRESS(
            "residenceAddress",
            "居住地址",
            Claim::residenceAddress,
            entry -> entry.residence().map(Residence::address).orElse(""),
            Spelling::ofAddress),
    REGISTERED_ON(
            "registeredOn",
            "居住登记日期",
            claim -> claim.registeredOn().toString(),
            entry -> entry.residence()
                    .map(Residence::registeredOn)
                    .map(LocalDate::toString)
                    .orElse(""),
            Function.identity());

    private final String key;
    private final String label;
    private final Function<Claim, String> applied;
    private final Function<RegisterEntry, String> registered;
    private final Function<String, String> spelling;

    ComparedField(
            String key,
            String label,
            Function<Claim, String> applied,
            Function<RegisterEntry, String> registered,
            Function<String, String> spelling) {
        this.key = key;
        this.label = label;
        this.applied = applied;
        this.registered = registered;
        this.spelling = spelling;
    }

    /** As forms and the API spell it, e.g. {@code residenceAddress}. */
    public String key() {
        return key;
    }

    /** In Chinese, for clerks. */
    public String label() {
        return label;
    }

    FieldComparison compare(Claim claim, Optional<RegisterEntry> entry) {
        return compare(applied.apply(claim), entry);
    }

    FieldComparison compare(String stated, Optional<RegisterEntry> entry) {
        String known = entry.map(registered).orElse("");
        return new FieldComparison(key, label, stated, known, verdict(stated, known));
    }

    FieldComparison decided(Claim claim, Verdict verdict) {
        return new FieldComparison(key, label, applied.apply(claim), "", verdict);
    }

    private Verdict verdict(String stated, String known) {
        if (known.isBlank()) {
            return Verdict.NO_RECORD;
        }
        return spelling.apply(stated).equals(spelling.apply(known)) ? Verdict.EQUAL : Verdict.DIFFERENT;
    }
}
