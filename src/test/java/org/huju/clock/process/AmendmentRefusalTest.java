package org.huju.clock.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huju.clock.process.Amending.FILL;
import static org.huju.clock.process.Amending.notice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.support.CalendarShelf;
import org.huju.support.CaseTest;
import org.huju.support.Refusal;
import org.huju.support.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("不合要求的日历调整：写明依据退回，什么都不变")
class AmendmentRefusalTest extends CaseTest {

    private static final String BASIS = "（参照《中华人民共和国行政许可法》第八十二条（系统设定，条文未规定））";
    private static final String TITLE = "关于2027年部分节假日安排的通知";
    private static final String NUMBER = "国办发明电〔2026〕8号";

    @Autowired
    private CalendarShelf shelf;

    @Autowired
    private FormService formService;

    @Autowired
    private JdbcClient jdbc;

    private Amending amending;

    @BeforeEach
    void begin() {
        shelf.asShipped();
        amending = new Amending(walk, formService);
    }

    @AfterEach
    void nothingIsReleased() {
        assertThat(jdbc.sql("select max(year) from calendar_edition where state = 'RELEASED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2026);
        shelf.asShipped();
    }

    @ParameterizedTest(name = "{0} {2} {3}: {4}")
    @CsvSource(nullValues = "-", textBlock = """
            2027, 关于2027年的通知, -, 2026-11-20, noticeNumber, 文号
            2027, 关于2027年的通知, '   ', 2026-11-20, noticeNumber, 文号
            2027, 关于2027年的通知, 电话通知, 2026-11-20, noticeNumber, 没有文号的通知不能作为依据
            2027, -, 国办发明电〔2026〕8号, 2026-11-20, noticeTitle, 通知名称
            2027, 关于2027年的通知, 国办发明电〔2026〕8号, -, announcedOn, 公布日期
            2027, 关于2027年的通知, 国办发明电〔2026〕8号, 2026-02-30, announcedOn, 公布日期
            2027, 关于2027年的通知, 国办发明电〔2026〕8号, 2026-11-24, announcedOn, 不能晚于今天2026-11-23
            2026, 关于2026年的通知, 国办发明电〔2026〕8号, 2025-11-03, announcedOn, 不能早于现行安排的公布日期2025-11-04
            2017, 关于2017年的通知, 国办发明电〔2026〕8号, 2026-11-20, year, 2018年至2027年之间
            2028, 关于2028年的通知, 国办发明电〔2026〕8号, 2026-11-20, year, 2018年至2027年之间
            二〇二七, 关于2027年的通知, 国办发明电〔2026〕8号, 2026-11-20, year, 四位数字
            """)
    void a_notice_that_cannot_be(
            String year, String title, String number, String announcedOn, String field, String says) {
        assertThat(Refusal.at(field, () -> amending.begin(notice(year, title, number, announcedOn))))
                .contains(says);
        assertThat(jdbc.sql("select count(*) from calendar_edition where state = 'DRAFT'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2027-01-01 放假 元旦;2028-01-01 放假 元旦 | 2028-01-01不在2027年内
            2026-12-28 放假 元旦 | 2026-12-28不在2027年内（上一年的日子，只可以写2026-12-29以后的）
            2027-01-01 放假 元旦;2027-01-01 放假 元旦 | 第2行：2027-01-01已经写过
            2027-02-06 放假 春节;2027-02-06 上班 春节 | 第2行：2027-02-06已经写过
            2027-02-05 上班 春节 | 2027-02-05不是周六、周日，本来就上班
            2027-01-01 放假 元旦;;元旦放假一天 | 第3行：写法为“日期 放假或上班 节日”
            2027-02-30 放假 春节 | 第1行：日期无效
            2027/02/05 放假 春节 | 第1行：日期无效
            2027-02-05 休息 春节 | 第1行：写法为
            2027-02-05 放假 | 第1行：写法为
            """)
    void days_that_cannot_be(String days, String says) {
        ProcessInstance amendment = amending.begin(notice("2027", TITLE, NUMBER, "2026-11-20"));

        assertThat(Refusal.at("days", () -> amending.fill(amendment, days.replace(';', '\n'))))
                .contains(says);
        assertThat(amending.open(amendment, FILL)).containsEntry("days", "");
    }

    @Test
    @DisplayName("去掉一年里所有的周三：缺少周三")
    void a_year_that_lacks_a_weekday() {
        ProcessInstance amendment = amending.begin(notice("2027", TITLE, NUMBER, "2026-11-20"));
        String wednesdays = LocalDate.of(2027, 1, 1)
                .datesUntil(LocalDate.of(2028, 1, 1))
                .filter(day -> day.getDayOfWeek() == DayOfWeek.WEDNESDAY)
                .map(day -> day + " 放假 周三")
                .collect(Collectors.joining("\n"));

        assertThat(Refusal.at("days", () -> amending.fill(amendment, wednesdays)))
                .isEqualTo("“各日安排”：2027年没有一个上班的周三" + BASIS);
    }

    @Test
    @DisplayName("与现行安排完全相同的，不必调整")
    void nothing_changed() {
        ProcessInstance amendment = amending.begin(notice("2026", "关于调整2026年安排的通知", NUMBER, "2026-11-20"));
        String present = amending.days(amendment);

        assertThat(Refusal.at("days", () -> amending.fill(amendment, present))).contains("与2026年现行安排相同");
    }

    @Test
    @DisplayName("同一年已有一次没有办结的调整：先办结那一次")
    void a_second_amendment_of_a_year_waits_for_the_first() {
        amending.begin(notice("2027", TITLE, NUMBER, "2026-11-20"));

        assertThat(Refusal.at("year", () -> amending.begin(notice("2027", TITLE, NUMBER, "2026-11-20"))))
                .contains("正在按" + TITLE + "（" + NUMBER + "）调整");
    }

    @Test
    @DisplayName("只有市级督办岗可以调整日历")
    void nobody_else_may_amend_the_calendar() {
        ProcessInstance amendment = amending.begin(notice("2027", TITLE, NUMBER, "2026-11-20"));
        String task = walk.task(amendment, FILL).getId();
        String definition = walk.definition("amend-calendar");
        for (String other : List.of(Staff.CLERK, Staff.POLICE_HEAD, Staff.ADMIN)) {
            assertThatThrownBy(() -> walk.as(other, () -> {
                        formService.submitTaskForm(task, Map.of("days", "2027-01-01 放假 元旦"));
                        return null;
                    }))
                    .isInstanceOf(AuthorizationException.class);
        }
        Map<String, Object> another = notice("2026", TITLE, NUMBER, "2026-11-20");
        assertThatThrownBy(() -> walk.as(Staff.POLICE_HEAD, () -> formService.submitStartForm(definition, another)))
                .isInstanceOf(AuthorizationException.class);
        assertThat(Refusal.at(
                        "noticeNumber",
                        () -> walk.as(Staff.ADMIN, () -> formService.submitStartForm(definition, another))))
                .contains("只能由上海市发展和改革委员会的督办岗调整");
    }
}
