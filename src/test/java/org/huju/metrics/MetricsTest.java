package org.huju.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.MovableClock;
import org.huju.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("运行指标：/actuator/prometheus")
class MetricsTest extends CaseTest {

    @LocalServerPort
    private int port;

    @Autowired
    private RefreshMeters refresh;

    @Autowired
    private ManagementService managementService;

    @Autowired
    private MovableClock clock;

    private Scrape scrape;

    @BeforeEach
    void scrape() {
        scrape = new Scrape(port);
    }

    @Test
    @DisplayName("只有监控账号能读，别的系统和没有账号的都不能")
    void only_monitoring_reads_them() throws Exception {
        assertThat(scrape.answer(null).statusCode()).isEqualTo(401);
        assertThat(scrape.answer("monitoring:guess").statusCode()).isEqualTo(401);
        assertThat(scrape.answer("online-hall:huju2026").statusCode()).isEqualTo(403);
        assertThat(scrape.answer("monitoring:huju2026").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("在办案件按事项和时限状态，没有的写零")
    void open_cases_are_counted_by_matter_and_position() throws Exception {
        steps.compared(SampleCitizens.consistent());
        steps.filed(SampleCitizens.nameDiffers());

        refresh.refresh();

        assertThat(open("permit-application", "on-time")).isEqualTo(1);
        assertThat(open("permit-application", "due-soon")).isEqualTo(1);
        assertThat(open("permit-application", "overdue")).isZero();
        assertThat(open("endorsement", "on-time")).isZero();
    }

    private double open(String matter, String position) throws Exception {
        return scrape.value("huju_cases_open", "matter=\"" + matter + "\"", "position=\"" + position + "\"")
                .orElseThrow();
    }

    @Test
    @DisplayName("届满未办结的，提交以后计一次")
    void a_missed_clock_is_counted_once() throws Exception {
        ProcessInstance application = steps.compared(SampleCitizens.consistent());
        double before = missed();

        jobs.fire(jobs.timer(application, "timer_cardDue"));
        // This one is written down as missed when it is done at last.
        clock.moveTo(LocalDate.parse("2026-12-16"));
        steps.issue(application);
        steps.cardMade(application, LocalDate.parse("2026-12-16"));

        assertThat(missed()).isEqualTo(before + 1);
    }

    private double missed() throws Exception {
        return scrape.value("huju_clock_missed_total", "rule=\"card-making\"").orElse(0.0);
    }

    @Test
    @DisplayName("到时未执行的任务：件数、推迟多久、停止重试的")
    void jobs_that_wait_are_counted_with_how_late_they_are() throws Exception {
        ProcessInstance application = steps.accepted(SampleCitizens.consistent());
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(2)));
        refresh.refresh();
        assertThat(scrape.value("huju_jobs_due")).contains(1.0);
        assertThat(scrape.value("huju_jobs_lateness_seconds")).contains(120.0);
        assertThat(scrape.value("huju_jobs_exhausted")).contains(0.0);

        managementService.setJobRetries(jobs.messages(application).get(0).getId(), 0);
        refresh.refresh();

        assertThat(scrape.value("huju_jobs_due")).contains(0.0);
        assertThat(scrape.value("huju_jobs_lateness_seconds")).contains(0.0);
        assertThat(scrape.value("huju_jobs_exhausted")).contains(1.0);
    }

    @Test
    @DisplayName("外部系统：没有答复为零，答复了为一，次数按结果")
    void a_registry_that_does_not_answer_is_seen() throws Exception {
        ProcessInstance failing = steps.accepted(SampleCitizens.registerFailing());
        steps.failWithRetriesLeft(jobs.messages(failing).get(0));
        assertThat(up("population-register")).isZero();
        assertThat(scrape.value(
                        "huju_registry_call_seconds_count",
                        "registry=\"population-register\"",
                        "outcome=\"server-error\""))
                .get()
                .satisfies(calls -> assertThat(calls).isPositive());

        steps.compared(SampleCitizens.consistent());

        assertThat(up("population-register")).isEqualTo(1);
        assertThat(up("housing")).isEqualTo(1);
    }

    private double up(String registry) throws Exception {
        return scrape.value("huju_registry_up", "registry=\"" + registry + "\"").orElseThrow();
    }

    @Test
    @DisplayName("表单打开和提交各用了多长时间，按表单")
    void forms_are_timed() throws Exception {
        double opened = forms("check-materials", "open");
        double submitted = forms("check-materials", "submit");
        double started = forms("permit-application", "submit");

        ProcessInstance application = steps.filed(SampleCitizens.consistent());
        walk.open(application, "userTask_checkMaterials", Staff.CLERK);
        steps.handInAllBut(application);

        assertThat(forms("permit-application", "submit")).isEqualTo(started + 1);
        // Once here, and once more in front of the submission.
        assertThat(forms("check-materials", "open")).isEqualTo(opened + 2);
        assertThat(forms("check-materials", "submit")).isEqualTo(submitted + 1);
    }

    private double forms(String form, String act) throws Exception {
        return scrape.value(
                        "huju_form_seconds_count", "form=\"" + form + "\"", "act=\"" + act + "\"", "outcome=\"done\"")
                .orElse(0.0);
    }

    @Test
    @DisplayName("数据库多久没有给出数字")
    void the_age_of_the_figures_is_told() throws Exception {
        refresh.refresh();
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(3)));

        assertThat(scrape.value("huju_figures_age_seconds")).contains(180.0);
    }
}
