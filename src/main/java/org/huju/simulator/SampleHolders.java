package org.huju.simulator;

import static org.huju.verification.DepartmentAnswer.Result.CONTRADICTED;
import static org.huju.verification.DepartmentAnswer.Result.UNKNOWN;

import java.util.List;
import java.util.Optional;
import org.huju.people.EmployerCode;
import org.huju.verification.DepartmentAnswer;
import org.huju.verification.InsuranceRecord;
import org.huju.verification.Registry;

/** People made up by hand who may apply for points (article 20); {@code docs/sample-citizens.md} lists them. */
public final class SampleHolders {

    /** Only the social insurance tells that this one pays for somebody whom another employer files for. */
    private static final EmployerCode ANOTHER = new EmployerCode("91310101MAHUJU027P");

    private static final List<SampleHolder> ALL = HolderTable.all();

    private SampleHolders() {}

    public static List<SampleHolder> all() {
        return ALL;
    }

    /** @throws java.util.NoSuchElementException if there is no such key in {@code simulator/holders.csv} */
    public static SampleHolder named(String key) {
        return ALL.stream()
                .filter(holder -> holder.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    static Citizen withBehaviour(String key, EmployerCode employer, Citizen person) {
        return switch (key) {
            case "titleUnknown" -> person.answered("title", new DepartmentAnswer(UNKNOWN, "证书由外省市核发，本系统没有记录"));
            case "educationFalse" -> person.answered("education", new DepartmentAnswer(CONTRADICTED, "查无此学位证书编号"));
            case "detained" -> person.answered("records", new DepartmentAnswer(CONTRADICTED, "2024年5月有行政拘留记录1次"));
            case "seriousCrime" -> person.answered("records", new DepartmentAnswer(CONTRADICTED, "有严重刑事犯罪记录"));
            case "taxFailing" -> person.troubled(Registry.TAX, Trouble.FAILING);
            case "anotherPayer" -> person.insured(Optional.of(new InsuranceRecord(ANOTHER, 12, true)));
            case "fewMonths" -> person.insured(Optional.of(new InsuranceRecord(employer, 4, true)));
            case "paysNotNow", "endsSoonChanged", "endedLongAgo" ->
                person.insured(Optional.of(new InsuranceRecord(employer, 10, false)));
            case "neverInsured" -> person.insured(Optional.empty());
            case "insuranceFailing" -> person.troubled(Registry.SOCIAL_INSURANCE, Trouble.FAILING);
            case "neverPays" -> person.troubled(Registry.CASHIER, Trouble.UNPAID);
            default -> person;
        };
    }
}
