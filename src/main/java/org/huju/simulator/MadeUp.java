package org.huju.simulator;

import static org.huju.verification.DepartmentAnswer.Result.CONFIRMED;
import static org.huju.verification.DepartmentAnswer.Result.UNKNOWN;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.huju.people.EmployerCode;
import org.huju.people.IdNumber;
import org.huju.verification.DepartmentAnswer;
import org.huju.verification.InsuranceRecord;
import org.huju.verification.Registry;

/** The parts people are made up from. */
final class MadeUp {

    /** The day the people were made up; all were born before it. */
    private static final LocalDate SEEN_ON = LocalDate.of(2026, 1, 1);

    /** 上海沪居示例软件有限公司: no firm has a number with this in it. */
    static final EmployerCode EMPLOYER = new EmployerCode("91310101MAHUJU019W");

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private MadeUp() {}

    /**
     * An ID number by GB 11643.
     *
     * @param areaCode six digits
     * @param sequence 1 to 999, odd for a man
     */
    static IdNumber idNumber(String areaCode, LocalDate birthDate, int sequence) {
        String body = areaCode + birthDate.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(sequence);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (body.charAt(i) - '0');
        }
        return IdNumber.parse(body + "10X98765432".charAt(sum % 11), SEEN_ON);
    }

    /** What the departments say of a person whose claim rests on this ground and is true. */
    static Map<Registry, DepartmentAnswer> answers(String ground) {
        return Map.of(
                Registry.SOCIAL_INSURANCE,
                ground.equals("EMPLOYMENT")
                        ? new DepartmentAnswer(CONFIRMED, "2025年9月起在本市参加职工社会保险")
                        : new DepartmentAnswer(UNKNOWN, "无该人参保记录"),
                Registry.HOUSING,
                new DepartmentAnswer(CONFIRMED, "所报地址有该人住房备案"),
                Registry.EDUCATION,
                ground.equals("STUDY")
                        ? new DepartmentAnswer(CONFIRMED, "2025年9月起在本市连续就读，学籍有效")
                        : new DepartmentAnswer(UNKNOWN, "无该人学籍记录"));
    }

    /** Who is employed has been insured by {@link #EMPLOYER} for a year. */
    static Optional<InsuranceRecord> insurance(Map<Registry, DepartmentAnswer> answers) {
        return Optional.of(new InsuranceRecord(EMPLOYER, 12, true))
                .filter(record -> answers.get(Registry.SOCIAL_INSURANCE).result() == CONFIRMED);
    }
}
