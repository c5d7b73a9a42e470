package org.huju.standing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.huju.people.IdNumber;
import org.huju.permit.Permit;
import org.huju.permit.Permits;
import org.huju.permit.RecordCancellation;
import org.huju.permit.ReplacedCard;
import org.huju.permit.ReplacedCards;
import org.huju.standing.web.Departments.Answer;
import org.huju.support.CaseWalk;
import org.huju.support.HujuTest;
import org.huju.support.IdNumbers;
import org.huju.support.MovableClock;
import org.huju.support.SamplePermits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HujuTest
@DisplayName("第十七条、第十八条：其他部门查询持证情况")
class StandingTest {

    private static final LocalDate TODAY = MovableClock.START;
    private static final IdNumber HOLDER = IdNumber.parse(IdNumbers.bornOn("1990-01-01"), TODAY);
    /** Three years less a day before {@link #END}. */
    private static final LocalDate FROM = LocalDate.of(2023, 11, 24);

    private static final LocalDate END = LocalDate.of(2027, 3, 10);

    @LocalServerPort
    private int port;

    @Autowired
    private Permits permits;

    @Autowired
    private ReplacedCards replacedCards;

    @Autowired
    private RecordCancellation recordCancellation;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Departments departments;
    private Permit permit;

    @BeforeEach
    void reset() {
        walk.reset();
        departments = new Departments(port);
        permit = SamplePermits.valid("HJ20230001", HOLDER, "林若溪", FROM, END);
        permits.add(permit);
    }

    private Answer ask(String pathAndQuery) {
        return departments.ask("education", "huju2026", pathAndQuery);
    }

    private Answer standing() {
        return ask("HJ20230001/standing?purpose=compulsory-education");
    }

    private List<String> recorded() {
        return jdbc.sql("select client || ' ' || coalesce(permit_id::text, '-') || ' ' || purpose || ' ' || answer"
                        + " from standing_look_up order by id")
                .query(String.class)
                .list();
    }

    @Test
    @DisplayName("有效的：自何日起、至何日止、连续几年，和可以享受的服务、便利及其条项；查询留有记录")
    void a_valid_permit_with_what_follows_from_it() {
        Answer answer = standing();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("state")).isEqualTo("VALID");
        assertThat(answer.text("stateLabel")).isEqualTo("有效");
        assertThat(answer.text("since")).isEqualTo("2023-11-24");
        assertThat(answer.text("validUntil")).isEqualTo("2027-03-10");
        assertThat(answer.text("yearsFrom")).isEqualTo("2023-11-24");
        // One day short of the third.
        assertThat(answer.get("continuousYears").asInt()).isEqualTo(2);
        assertThat(answer.get("purpose").get("available").asBoolean()).isTrue();
        assertThat(answer.get("purpose").get("name").asText()).isEqualTo("义务教育");
        assertThat(articles(answer, "services")).hasSize(6).startsWith("《上海市居住证管理办法》第十七条第（一）项");
        assertThat(articles(answer, "conveniences")).hasSize(7).endsWith("《上海市居住证管理办法》第十八条第（七）项");
        assertThat(answer.get("card").isNull()).isTrue();
        assertThat(recorded()).containsExactly("education " + permit.id() + " compulsory-education VALID");
    }

    private static List<String> articles(Answer answer, String list) {
        return StreamSupport.stream(answer.get(list).spliterator(), false)
                .map(use -> use.get("article").asText())
                .toList();
    }

    @Test
    void the_third_year_is_full_on_its_day() {
        clock.moveTo(TODAY.plusDays(1));

        assertThat(standing().get("continuousYears").asInt()).isEqualTo(3);
    }

    @Test
    @DisplayName("只回答所问：没有姓名、号码、电话、地址")
    void nothing_of_the_person_is_told() {
        String told = ask("HJ20230001/standing?purpose=identity-card&cardNo=HJ20230001")
                .body()
                .toString();

        assertThat(Stream.of("林若溪", HOLDER.value(), HOLDER.masked(), "13900000000", "长江中路", "贵州路"))
                .noneMatch(told::contains);
    }

    @Test
    @DisplayName("届满之日仍有效；次日起中止，夜间处理还没有运行也一样；中止期间没有服务和便利，并说明条文")
    void by_its_dates_whether_or_not_the_night_has_been() {
        clock.moveTo(END);
        assertThat(standing().text("state")).isEqualTo("VALID");
        clock.moveTo(END.plusDays(1));
        Answer after = standing();

        assertThat(permits.get(permit.id()).state()).isEqualTo(Permit.State.VALID);
        assertThat(after.text("state")).isEqualTo("SUSPENDED");
        assertThat(after.text("since")).isEqualTo("2027-03-11");
        assertThat(after.get("services")).isEmpty();
        assertThat(after.get("conveniences")).isEmpty();
        assertThat(after.text("noneBecause")).contains("2027-03-11", "《上海市居住证管理办法》第十四条第二款");
        assertThat(after.get("purpose").get("available").asBoolean()).isFalse();
        assertThat(recorded().get(1)).endsWith("SUSPENDED");
    }

    @Test
    @DisplayName("注销的：自何日起，年限计到那一天，没有服务和便利")
    void a_cancelled_permit() {
        recordCancellation.cancel("HJ20230001", "已转办本市常住户口", "第十六条", "kong.police", Optional.empty());
        clock.moveTo(TODAY.plusYears(5));
        Answer answer = standing();

        assertThat(answer.text("state")).isEqualTo("CANCELLED");
        assertThat(answer.text("since")).isEqualTo("2026-11-23");
        assertThat(answer.get("continuousYears").asInt()).isEqualTo(2);
        assertThat(answer.get("services")).isEmpty();
        assertThat(answer.text("noneBecause")).contains("《上海市居住证管理办法》第十六条");
    }

    @Test
    @DisplayName("出示的证件：现用的、已挂失的、损坏换领的、不是这张证的")
    void the_card_that_was_shown() {
        Permit other = SamplePermits.valid(
                "HJ20230002", IdNumber.parse(IdNumbers.bornOn("1985-03-01"), TODAY), "林若溪", FROM, END);
        permits.add(other);
        replacedCards.add(new ReplacedCard("HJLOST", permit.id(), ReplacedCard.Reason.LOST, TODAY));
        replacedCards.add(new ReplacedCard("HJTORN", permit.id(), ReplacedCard.Reason.DAMAGED, TODAY));
        replacedCards.add(new ReplacedCard("HJOTHER", other.id(), ReplacedCard.Reason.LOST, TODAY));

        assertThat(card("HJ20230001")).isEqualTo("CURRENT");
        assertThat(card("HJLOST")).isEqualTo("LOST");
        assertThat(card("HJTORN")).isEqualTo("DAMAGED");
        assertThat(card("HJOTHER")).isEqualTo("UNKNOWN");
        assertThat(card("%00")).isEqualTo("UNKNOWN");
        replacedCards.add(new ReplacedCard("HJ20230001", permit.id(), ReplacedCard.Reason.LOST, TODAY));
        assertThat(card("HJ20230001")).isEqualTo("LOST");
    }

    private String card(String cardNo) {
        return ask("HJ20230001/standing?purpose=identity-card&cardNo=" + cardNo)
                .get("card")
                .get("state")
                .asText();
    }

    @Test
    @DisplayName("没有这个编号：404，不保存所填的编号，只记下有过一次查询")
    void an_unknown_number_is_not_found_and_not_kept() {
        Answer answer = ask(HOLDER.value() + "/standing?purpose=identity-card");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("title")).isEqualTo("没有查到这张居住证");
        assertThat(recorded()).containsExactly("education - identity-card UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?purpose=", "?purpose=curiosity", "?purpose=%00"})
    @DisplayName("没有写明用途，或者用途不在第十七条、第十八条之列：不回答，并列出可填的代码")
    void without_a_purpose_nothing_is_told(String query) {
        Answer answer = ask("HJ20230001/standing" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("detail")).contains("purpose", "compulsory-education（义务教育）", "driving-licence");
        assertThat(recorded()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"education, wrong, 401", "nobody, huju2026, 401", "online-hall, huju2026, 403"})
    @DisplayName("只有登记的部门可以查询")
    void only_a_department_may_ask(String user, String secret, int status) {
        assertThat(departments
                        .ask(user, secret, "HJ20230001/standing?purpose=identity-card")
                        .status())
                .isEqualTo(status);
        assertThat(recorded()).isEmpty();
    }

    @Test
    @DisplayName("历史：每次变动的日期、事由、条文和机关，供网上大厅显示，不含经办人")
    void the_history_for_the_online_hall() {
        recordCancellation.cancel("HJ20230001", "已转办本市常住户口", "第十六条", "kong.police", Optional.empty());
        Answer answer = departments.ask("online-hall", "huju2026", "HJ20230001/history");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.get("history").get(0).get("what").asText()).isEqualTo("注销");
        assertThat(answer.get("history").get(0).get("article").asText()).isEqualTo("第十六条");
        assertThat(answer.body().toString()).doesNotContain("kong.police");
        assertThat(departments.ask("online-hall", "huju2026", "NONE/history").status())
                .isEqualTo(404);
        assertThat(ask("HJ20230001/history").status()).isEqualTo(403);
    }
}
