package org.huju.points.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.casefile.Decision;
import org.huju.notices.Notice;
import org.huju.points.PointsState;
import org.huju.support.CaseTest;
import org.huju.support.MovableClock;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("第二十三条：系统晚些继续的，日期仍是工作人员作出决定的那一天")
class PointsSavePointsPathTest extends CaseTest {

    private static final LocalDate THE_NEXT = LocalDate.of(2026, 11, 24);

    @Autowired
    private MovableClock clock;

    @Test
    @DisplayName("审核人提交以后系统出故障的：结论已经保存；次日恢复，20个工作日仍自审核属实之日起算")
    void what_was_reviewed_is_kept_and_counts_from_its_day() {
        ProcessInstance application = points.verified("reachesStandard");
        walk.submitOnly(application, "userTask_reviewIndicators", Staff.HR_REVIEWER, points.allTrue(application));
        assertThat(application).isWaitingAtExactly("serviceTask_confirmTrue");
        assertThat(file.decision(application, Decision.Step.REVIEW_INDICATORS).decidedBy())
                .isEqualTo(Staff.HR_REVIEWER);
        assertThat(points.state(application)).isEqualTo(PointsState.ACCEPTED);
        clock.moveTo(THE_NEXT);
        jobs.run(application);

        assertThat(points.of(application).foundTrueOn()).contains(LocalDate.of(2026, 11, 23));
        assertThat(file.clock(application, "points-decision").from()).isEqualTo("2026-11-23");
    }

    @Test
    @DisplayName("受理核对以后系统次日才继续的：受理之日仍是核对之日，适用当日的规则")
    void accepted_on_the_day_it_was_checked() {
        ProcessInstance application = points.filed("reachesStandard");
        points.precheck(application);
        walk.submitOnly(
                application,
                "userTask_checkPointsMaterials",
                Staff.TALENT_CLERK,
                Map.of(
                        "finding",
                        "MATERIALS",
                        "presentMaterials",
                        file.materials(application).stream()
                                .filter(material -> !material.isWaived())
                                .map(material -> material.code())
                                .toList()));
        assertThat(application).isWaitingAtExactly("serviceTask_acceptPoints");
        clock.moveTo(THE_NEXT);
        jobs.run(application);

        assertThat(points.of(application).accepted().acceptedOn()).isEqualTo("2026-11-23");
    }

    @Test
    @DisplayName("复审确认以后、通知书出具以前，期限的定时器还在：系统出故障也照样督办")
    void the_period_is_watched_until_the_notice_is_out() {
        ProcessInstance application = points.scored("reachesStandard");
        walk.submitOnly(application, "userTask_confirmScore", Staff.HR_SIGNER, Map.of("decision", "CONFIRM"));

        assertThat(jobs.timers(application)).contains("timer_scoringDue");
        assertThat(file.notices(application)).doesNotContain(Notice.Kind.POINTS_NOTICE);
        jobs.run(application);
        assertThat(application).isEnded();
        assertThat(file.notices(application)).contains(Notice.Kind.POINTS_NOTICE);
    }

    @Test
    @DisplayName("几个部门同时答复：互不冲突，每个部门只问一次，全部答复后才审核")
    void departments_that_answer_at_once_do_not_collide() throws Exception {
        ProcessInstance application = points.accepted("manyIndicators");
        List<Job> questions = jobs.messages(application);
        ExecutorService departments = Executors.newFixedThreadPool(3);
        try {
            List<Callable<Void>> asked = questions.stream()
                    .map(question -> (Callable<Void>) () -> {
                        jobs.execute(question);
                        return null;
                    })
                    .toList();
            for (Future<Void> answer : departments.invokeAll(asked)) {
                answer.get();
            }
        } finally {
            departments.shutdownNow();
        }

        assertThat(jobs.messages(application))
                .hasSameSizeAs(questions)
                .allSatisfy(
                        answered -> assertThat(jobs.activityOf(answered)).isEqualTo("callActivity_verifyIndicators"));
        assertThat(file.verifications(application)).hasSameSizeAs(questions);
        jobs.run(application);
        assertThat(application).isWaitingAtExactly("userTask_reviewIndicators");
    }
}
