package org.huju.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.huju.credit.DishonestyEntry.Lifting;
import org.huju.people.EmployerCode;
import org.huju.people.IdNumber;
import org.huju.support.HujuTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HujuTest
@DisplayName("不诚信名单：个人和单位")
class DishonestyListTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Subject PERSON = new Subject.Person(IdNumber.parse("340104199205171023", DAY));
    private static final Subject EMPLOYER = new Subject.Employer(new EmployerCode("91350100000000000H"));

    @Autowired
    private DishonestyList list;

    @Autowired
    private JdbcClient jdbc;

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @AfterEach
    void clear() {
        jdbc.sql("truncate dishonesty_entry").update();
    }

    @Test
    @DisplayName("单位列入不影响个人，个人列入不影响单位")
    void a_person_and_an_employer_are_entered_apart() {
        list.enter(EMPLOYER, first, "容缺受理后未补交", DAY);
        assertThat(list.holds(EMPLOYER)).isTrue();
        assertThat(list.holds(PERSON)).isFalse();
        list.enter(PERSON, first, "容缺受理后未补交", DAY);

        assertThat(list.holds(PERSON)).isTrue();
        assertThat(list.of(first)).hasSize(2);
    }

    @Test
    @DisplayName("同一案件重复登记只有一条")
    void entered_twice_it_is_one_entry() {
        list.enter(EMPLOYER, first, "容缺受理后未补交", DAY);
        list.enter(EMPLOYER, first, "容缺受理后未补交", DAY.plusDays(1));

        assertThat(list.of(first))
                .singleElement()
                .satisfies(entry -> assertThat(entry.enteredOn()).isEqualTo(DAY));
    }

    @Test
    @DisplayName("解除只及于一个案件的记录，另有记录的仍在名单上；再次解除不改日期")
    void lifting_one_entry_leaves_the_other() {
        list.enter(PERSON, first, "容缺受理后未补交", DAY);
        list.enter(PERSON, second, "容缺受理后未补交", DAY);
        list.lift(first, new Lifting(DAY, "chen.head", "住院"));
        assertThat(list.holds(PERSON)).isTrue();
        list.lift(second, new Lifting(DAY, "chen.head", "住院"));
        assertThat(list.holds(PERSON)).isFalse();
        list.lift(second, new Lifting(DAY.plusDays(9), "chen.head", "再次"));

        assertThat(list.of(second))
                .singleElement()
                .satisfies(entry -> assertThat(entry.lifting()).contains(new Lifting(DAY, "chen.head", "住院")));
    }
}
