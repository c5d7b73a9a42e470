package org.huju.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("时限看板随案件变化，重新清点没有差错")
class BoardFollowsCasesTest extends CaseTest {

    private static final Selection CITY = new Selection("", "", "", "");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @Autowired
    private Figures figures;

    @Autowired
    private BoardRecount recount;

    @Autowired
    private FoldChanges foldChanges;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("收件以后在核对材料，当日到期")
    void a_filed_application_lies_with_its_centre() {
        steps.filed(SampleCitizens.consistent());

        assertThat(open()).containsExactly(new Figures.Open(Figures.By.ALL, "", "", Timeliness.DUE_SOON, 1));
        assertThat(figures.open(new Selection("310104", "", "", ""), TODAY, TODAY))
                .isEmpty();
    }

    @Test
    @DisplayName("把变动并入合计以后，数字不变")
    void folding_changes_no_figure() {
        steps.filed(SampleCitizens.consistent());
        ProcessInstance other = steps.filed(SampleCitizens.nameDiffers());
        walk.withdraw(file.of(other).applicationNo(), "不再需要", Staff.CLERK);
        List<Figures.Open> before = open();

        foldChanges.fold();

        assertThat(jdbc.sql("select count(*) from board_open_change")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(open()).isEqualTo(before);
        assertThat(recount.differences(10)).isEmpty();
    }

    @Test
    @DisplayName("合计被改动，清点就指出来")
    void a_wrong_sum_is_found() {
        steps.filed(SampleCitizens.consistent());
        foldChanges.fold();
        jdbc.sql("update board_open set n = n + 1").update();

        assertThat(recount.differences(10)).singleElement().satisfies(found -> {
            assertThat(found.figure()).startsWith("open (310101,");
            assertThat(found.board()).isEqualTo("2");
            assertThat(found.recount()).isEqualTo("1");
        });
        jdbc.sql("update board_open set n = n - 1").update();
    }

    @Test
    @DisplayName("市级部门不收件：看不到全市的收件和案件时间，只看得到在本部门的")
    void a_department_sees_nothing_of_what_others_took_in() {
        Selection department = new Selection("", "", "dept-hrss", "");
        steps.filed(SampleCitizens.consistent());

        assertThat(figures.openedOn(CITY)).hasSize(1);
        assertThat(figures.openedOn(department)).isEmpty();
        assertThat(figures.periods(CITY, TrendUnit.DAY, TODAY, TODAY)).hasSize(1);
        assertThat(figures.periods(department, TrendUnit.DAY, TODAY, TODAY)).isEmpty();
        assertThat(figures.districts(department, TODAY, TODAY)).isEmpty();
    }

    private List<Figures.Open> open() {
        return figures.open(CITY, TODAY, TODAY.plusDays(3)).stream()
                .filter(one -> one.by() == Figures.By.ALL)
                .toList();
    }
}
