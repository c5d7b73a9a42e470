package org.huju.endorsement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huju.clock.TestClock.LAW_BOOK;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.huju.people.EmployerCode;
import org.huju.people.IdNumber;
import org.huju.permit.Ground;
import org.huju.verification.CardOrder;
import org.huju.verification.DepartmentAnswer;
import org.huju.verification.DepartmentQuestion;
import org.huju.verification.FieldComparison;
import org.huju.verification.InsuranceRecord;
import org.huju.verification.RegisterEntry;
import org.huju.verification.Registries;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("签注比对就业：当月在缴，或者最近12个月只有当月未缴")
class CompareGroundTest {

    private static final LocalDate FIRST_OF_MONTH = LocalDate.of(2026, 12, 1);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Clock CLOCK =
            Clock.fixed(FIRST_OF_MONTH.atStartOfDay(ZONE).toInstant(), ZONE);
    private static final IdNumber HOLDER = IdNumber.parse("340104199205171023", FIRST_OF_MONTH);
    private static final EmployerCode PAYER = new EmployerCode("91310101MAHUJU019W");

    @ParameterizedTest
    @CsvSource({
        "12, true, EQUAL, 本月正常缴纳社会保险",
        "1, true, EQUAL, 本月正常缴纳社会保险",
        "12, false, EQUAL, 最近一个应缴月份正常缴纳社会保险（本月尚未缴纳）",
        "11, false, EQUAL, 最近一个应缴月份正常缴纳社会保险（本月尚未缴纳）",
        "10, false, DIFFERENT, 本月没有缴纳社会保险",
        "0, false, DIFFERENT, 本月没有缴纳社会保险",
    })
    void a_month_that_is_not_over_is_no_change(int months, boolean paysNow, String verdict, String told) {
        CompareGround compareGround =
                new CompareGround(new Insured(new InsuranceRecord(PAYER, months, paysNow)), LAW_BOOK, CLOCK);
        FieldComparison line = compareGround.line(Ground.EMPLOYMENT, HOLDER).orElseThrow();

        assertThat(line.verdict()).hasToString(verdict);
        assertThat(line.registered()).isEqualTo(told);
    }

    /** Knows only the social insurance. */
    private record Insured(InsuranceRecord record) implements Registries {

        @Override
        public Optional<InsuranceRecord> insurance(IdNumber idNumber) {
            return Optional.of(record);
        }

        @Override
        public Optional<RegisterEntry> lookUp(IdNumber idNumber) {
            throw new UnsupportedOperationException();
        }

        @Override
        public DepartmentAnswer verify(DepartmentQuestion question) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void order(CardOrder order) {
            throw new UnsupportedOperationException();
        }
    }
}
