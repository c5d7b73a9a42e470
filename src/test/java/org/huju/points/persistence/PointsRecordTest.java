package org.huju.points.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huju.points.PointsCases.DAY;
import static org.huju.points.PointsCases.HOLDER;
import static org.huju.points.PointsCases.application;
import static org.huju.points.PointsCases.directRequest;
import static org.huju.points.PointsCases.facts;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.people.IdNumber;
import org.huju.points.Conduct;
import org.huju.points.Indicator;
import org.huju.points.PointsApplication;
import org.huju.points.PointsApplication.Acceptance;
import org.huju.points.PointsApplications;
import org.huju.points.PointsApplications.Scored;
import org.huju.points.PointsState;
import org.huju.points.Review;
import org.huju.points.Review.Finding;
import org.huju.points.Review.Found;
import org.huju.points.Score;
import org.huju.points.ScoredItem;
import org.huju.points.WrongPointsState;
import org.huju.support.CaseWalk;
import org.huju.support.HujuTest;
import org.huju.support.IdNumbers;
import org.huju.support.StoredData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HujuTest
@DisplayName("积分申请的案卷：存入什么，读出什么")
class PointsRecordTest {

    private static final IdNumber OTHER = IdNumber.parse(IdNumbers.bornOn("1985-04-04"), DAY);
    private static final Score.Points POINTS = new Score.Points(
            122,
            120,
            List.of(new ScoredItem(Indicator.AGE, 30, "年龄"), new ScoredItem(Indicator.EDUCATION, 90, "学历")),
            List.of(new ScoredItem(Indicator.TAX, 0, "不满10万元")));

    @Autowired
    private PointsApplications applications;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private StoredData storedData;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void reset() {
        walk.reset();
    }

    private PointsApplication added(String number, IdNumber holder) {
        PointsApplication application = application(number, holder);
        applications.add(application, "key-" + number, null);
        return application;
    }

    private PointsApplication addedAs(String number, IdNumber holder, PointsState... states) {
        PointsApplication application = added(number, holder);
        List.of(states).forEach(state -> applications.become(application.id(), state, DAY));
        return application;
    }

    @Test
    @DisplayName("读出的与存入的一样，不论按编号、提交编号还是本人")
    void what_is_read_is_what_was_stored() {
        PointsApplication application = added("J1", HOLDER);

        assertThat(applications.get(application.id())).isEqualTo(application);
        assertThat(applications.withNumber("J1")).contains(application);
        assertThat(applications.withSubmissionKey("key-J1")).contains(application);
        assertThat(applications.openOf(HOLDER)).contains(application);
        assertThat(applications.openOf(OTHER)).isEmpty();
        assertThat(applications.find(UUID.randomUUID())).isEmpty();
        assertThatThrownBy(() -> applications.get(UUID.randomUUID())).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    @DisplayName("公民身份号码不以明文保存，出生日期也不另存")
    void the_id_number_and_the_birth_date_lie_sealed() {
        PointsApplication application = added("J1", HOLDER);
        applications.scored(application.id(), facts(HOLDER, DAY), POINTS, DAY);

        assertThat(storedData.ownColumnsHolding(List.of(HOLDER.value(), "1992-05-17", "19920517")))
                .isEmpty();
    }

    @Test
    @DisplayName("受理和认定属实的日子进入案卷，也可按受理号查到")
    void acceptance_and_the_day_found_true_are_kept() {
        PointsApplication application = added("J1", HOLDER);
        applications.accepted(application.id(), new Acceptance("B1", DAY));
        applications.foundTrue(application.id(), DAY.plusDays(3));

        PointsApplication read = applications.withNumber("B1").orElseThrow();
        assertThat(read.accepted().acceptedOn()).isEqualTo(DAY);
        assertThat(read.foundTrueOn()).contains(DAY.plusDays(3));
    }

    @Test
    @DisplayName("一人只有一件在办：办结以后才能再收")
    void a_person_has_one_open_application() {
        PointsApplication first = added("J1", HOLDER);
        assertThatThrownBy(() -> added("J2", HOLDER))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("在办");
        applications.become(first.id(), PointsState.WITHDRAWN, DAY);

        assertThat(added("J3", HOLDER).state()).isEqualTo(PointsState.RECEIVED);
    }

    @Test
    @DisplayName("同一提交编号同时到达：指出正在处理")
    void the_same_submission_key_is_one_case() {
        added("J1", HOLDER);

        assertThatThrownBy(() -> applications.add(application("J2", OTHER), "key-J1", null))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Idempotency-Key");
    }

    @Test
    @DisplayName("第三十条：直接申请不挡住单位被责令后的代办；单位的申请在办时不能再直接受理")
    void a_direct_request_does_not_stand_in_the_employers_way() {
        PointsApplication request = directRequest("J1", HOLDER);
        applications.add(request, null, "lv.hr");
        PointsApplication employers = added("J2", HOLDER);

        assertThat(applications.openOf(HOLDER)).contains(employers);
        assertThat(applications.directRequestOf(HOLDER)).contains(request);
        assertThatThrownBy(() -> applications.become(request.id(), PointsState.RECEIVED, DAY))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("在办");
        applications.become(employers.id(), PointsState.WITHDRAWN, DAY);
        applications.become(request.id(), PointsState.RECEIVED, DAY);
        assertThat(applications.openOf(HOLDER).orElseThrow().id()).isEqualTo(request.id());
    }

    @Test
    @DisplayName("状态只能依法变化")
    void a_state_the_law_forbids_is_refused() {
        PointsApplication application = added("J1", HOLDER);

        assertThatThrownBy(() -> applications.become(application.id(), PointsState.SCORED, DAY))
                .isInstanceOf(WrongPointsState.class)
                .hasMessageContaining("已收件");
        assertThat(applications.get(application.id()).state()).isEqualTo(PointsState.RECEIVED);
    }

    @ParameterizedTest
    @EnumSource(PointsState.class)
    @DisplayName("数据库与程序对“在办”的理解一致")
    void the_database_and_the_states_agree_on_what_is_open(PointsState state) {
        PointsApplication application = added("J1", HOLDER);
        jdbc.sql("update points_application set state = :state")
                .param("state", state.name())
                .update();
        boolean open = !state.isClosed() && state != PointsState.DIRECT_REQUESTED;

        assertThat(applications.openOf(HOLDER).isPresent()).isEqualTo(open);
        if (open) {
            assertThatThrownBy(() -> added("J2", HOLDER)).isInstanceOf(InvalidInput.class);
        } else {
            assertThat(added("J2", HOLDER).id()).isNotEqualTo(application.id());
        }
    }

    @Test
    @DisplayName("审核意见以最后一次为准")
    void the_last_review_counts() {
        PointsApplication application = added("J1", HOLDER);
        assertThat(applications.review(application.id())).isEmpty();
        applications.reviewed(application.id(), review(Finding.NOT_PROVED, "证书号不清"));
        Review last = review(Finding.FALSE, "查无此证");
        applications.reviewed(application.id(), last);

        assertThat(applications.review(application.id())).contains(last);
    }

    private static Review review(Finding finding, String reason) {
        return new Review(
                List.of(new Found(Indicator.EDUCATION, finding, reason)), new Conduct(1, 2, 3, false, true), "lv.hr");
    }

    @Test
    @DisplayName("每次计分都留下，以最后一次为准；没有积分的留下理由")
    void every_count_is_kept_and_the_last_counts() {
        PointsApplication application = added("J1", HOLDER);
        assertThat(applications.score(application.id())).isEmpty();
        applications.scored(application.id(), facts(HOLDER, DAY), POINTS, DAY);
        assertThat(applications.score(application.id()))
                .contains(new Scored(application.id(), "J1", facts(HOLDER, DAY), POINTS, DAY));
        Score none =
                new Score.Ineligible(true, List.of(new Score.Reason(Indicator.SERIOUS_CRIME, "有严重刑事犯罪记录", "指标体系")));
        applications.scored(application.id(), facts(HOLDER, DAY), none, DAY.plusDays(1));

        assertThat(applications.score(application.id()).orElseThrow().score()).isEqualTo(none);
        assertThat(jdbc.sql("select count(*) from points_score")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("出生日期只能是本人公民身份号码中的")
    void another_birth_date_is_no_fact_of_this_case() {
        PointsApplication application = added("J1", HOLDER);

        assertThatThrownBy(() -> applications.scored(application.id(), facts(OTHER, DAY), POINTS, DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("只有已经告知的积分供新规则草案试算")
    void only_what_was_told_is_tried_on() {
        PointsApplication told = addedAs(
                "J1", HOLDER, PointsState.PRECHECKED, PointsState.ACCEPTED, PointsState.FOUND_TRUE, PointsState.SCORED);
        applications.scored(told.id(), facts(HOLDER, DAY), new Score.Points(0, 120, List.of()), DAY);
        applications.scored(told.id(), facts(HOLDER, DAY), POINTS, DAY);
        PointsApplication open = addedAs("J2", OTHER, PointsState.PRECHECKED, PointsState.ACCEPTED);
        applications.scored(open.id(), facts(OTHER, DAY), POINTS, DAY);

        assertThat(applications.told()).singleElement().satisfies(scored -> {
            assertThat(scored.applicationNo()).isEqualTo("J1");
            assertThat(scored.score()).isEqualTo(POINTS);
        });
    }

    @Test
    @DisplayName("编号各不相同")
    void numbers_are_unique() {
        assertThat(applications.nextApplicationNo(DAY)).startsWith("J20261123").hasSize(15);
        assertThat(applications.nextAcceptanceNo(DAY)).startsWith("B20261123").hasSize(15);
        assertThat(applications.nextApplicationNo(DAY)).isNotEqualTo(applications.nextApplicationNo(DAY));
    }
}
