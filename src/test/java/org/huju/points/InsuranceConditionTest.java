package org.huju.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huju.clock.TestClock.LAW_BOOK;
import static org.huju.points.PointsCases.DAY;
import static org.huju.points.PointsCases.HOLDER;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.huju.FieldProblem;
import org.huju.InvalidInput;
import org.huju.NotNow;
import org.huju.people.EmployerCode;
import org.huju.people.IdNumber;
import org.huju.people.Problems;
import org.huju.points.PointsFiling.DirectRequest;
import org.huju.verification.CardOrder;
import org.huju.verification.DepartmentAnswer;
import org.huju.verification.DepartmentQuestion;
import org.huju.verification.InsuranceRecord;
import org.huju.verification.RegisterEntry;
import org.huju.verification.Registries;
import org.huju.verification.Registry;
import org.huju.verification.RegistryUnavailable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("第二十条及实施细则：当月在缴、由本单位缴、最近12个月内满6个月")
class InsuranceConditionTest {

    private static final PointsFiling FILING = PointsCases.filing(HOLDER, Optional.empty());
    private static final EmployerCode PAYER = FILING.employer().code();
    private static final EmployerCode ANOTHER = new EmployerCode("91310101MA1K00007F");

    private static List<FieldProblem> problems(
            PointsFiling filing, Supplier<Optional<InsuranceRecord>> record, Problems before) {
        try {
            condition(record).check(filing, DAY, before);
            before.throwIfAny();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.problems();
        }
    }

    private static List<FieldProblem> problems(InsuranceRecord record) {
        return problems(FILING, () -> Optional.of(record), new Problems());
    }

    private static InsuranceCondition condition(Supplier<Optional<InsuranceRecord>> record) {
        return new InsuranceCondition(new Insured(record), LAW_BOOK);
    }

    private static Optional<InsuranceRecord> silent() {
        throw new RegistryUnavailable(Registry.SOCIAL_INSURANCE, RegistryUnavailable.Kind.TIMEOUT, "5s");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "5, false", "6, true", "12, true"})
    @DisplayName("5个月不满，6个月刚满")
    void six_months_are_enough_and_five_are_not(int months, boolean enough) {
        assertThat(problems(new InsuranceRecord(PAYER, months, true)).isEmpty()).isEqualTo(enough);
    }

    @Test
    @DisplayName("当月没有缴、不满6个月：一次说清")
    void everything_that_is_wrong_is_told() {
        assertThat(problems(new InsuranceRecord(PAYER, 5, false)))
                .extracting(FieldProblem::message)
                .satisfiesExactly(
                        now -> assertThat(now).contains("当月没有缴纳"),
                        months -> assertThat(months).contains("不满6个月"));
    }

    @Test
    @DisplayName("别的单位缴的：缴了几个月与本单位无关，不告知；本人直接申请的，都告知")
    void another_employers_payments_are_told_to_the_holder_only() {
        InsuranceRecord others = new InsuranceRecord(ANOTHER, 5, false);
        DirectRequest request = new DirectRequest(DirectRequest.Cause.REFUSES, "单位书面答复不予代办");

        assertThat(problems(others)).extracting(FieldProblem::field).containsExactly("employerCode");
        assertThat(problems(
                        PointsCases.filing(HOLDER, Optional.of(request)), () -> Optional.of(others), new Problems()))
                .extracting(FieldProblem::field)
                .containsExactly("employerCode", "idNumber", "idNumber");
    }

    @Test
    @DisplayName("别的单位缴、没有人缴，对不缴的单位说的是同一句话")
    void who_does_not_pay_cannot_tell_whether_somebody_does() {
        List<FieldProblem> another = problems(new InsuranceRecord(ANOTHER, 5, false));

        assertThat(problems(new InsuranceRecord(ANOTHER, 12, true))).isEqualTo(another);
        assertThat(problems(FILING, Optional::empty, new Problems())).isEqualTo(another);
    }

    @Test
    @DisplayName("没有答复而别处有错：先说错处；没有别的错：请稍后再试")
    void silence_is_told_only_where_nothing_else_is_wrong() {
        Problems before = new Problems();
        before.add("phone", "联系电话：11位");

        assertThat(problems(FILING, InsuranceConditionTest::silent, before))
                .extracting(FieldProblem::field)
                .containsExactly("phone");
        assertThatThrownBy(() -> condition(InsuranceConditionTest::silent).check(FILING, DAY, new Problems()))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining("稍后再试");
    }

    /** Knows only the social insurance. */
    private record Insured(Supplier<Optional<InsuranceRecord>> record) implements Registries {

        @Override
        public Optional<InsuranceRecord> insurance(IdNumber idNumber) {
            return record.get();
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
