package org.huju.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.huju.people.IdNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("第十一条：必要时移送相关部门核验")
class AskDepartmentTest {

    private final FixedRegistries registries = new FixedRegistries(id -> Optional.empty());
    private final AskDepartment askDepartment = new AskDepartment(registries);
    private final Claim claim = new Claim(
            "林若溪",
            IdNumber.parse("11010519491231002X", LocalDate.of(2026, 1, 1)),
            "北京市朝阳区",
            "310101002",
            "黄浦区贵州路9001弄",
            LocalDate.of(2026, 3, 2),
            "EMPLOYMENT");

    @Test
    void only_housing_is_told_where_the_person_lives() {
        for (Department department : Department.values()) {
            askDepartment.ask(department, claim);
        }

        assertThat(registries.questions)
                .containsExactly(
                        new DepartmentQuestion(Department.HRSS, "林若溪", claim.idNumber(), Optional.empty()),
                        new DepartmentQuestion(Department.HOUSING, "林若溪", claim.idNumber(), Optional.of("黄浦区贵州路9001弄")),
                        new DepartmentQuestion(Department.EDUCATION, "林若溪", claim.idNumber(), Optional.empty()));
    }

    @Test
    void the_answer_is_passed_on_as_it_is() {
        assertThat(askDepartment.ask(Department.HRSS, claim))
                .isEqualTo(new DepartmentAnswer(DepartmentAnswer.Result.CONFIRMED, "属实"));
    }
}
