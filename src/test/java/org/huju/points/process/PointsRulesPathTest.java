package org.huju.points.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.points.Score;
import org.huju.points.ScoringRules;
import org.huju.processmap.House;
import org.huju.support.CaseTest;
import org.huju.support.MovableClock;
import org.huju.support.PointsFilings;
import org.huju.support.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("第二十二条：新规则自某日起施行，已受理的申请按受理之日的规则计分")
class PointsRulesPathTest extends CaseTest {

    private static final String RULE = "education_bachelorDegree";

    @Autowired
    private RepositoryService repositoryService;

    @Autowired
    private ScoringRules scoringRules;

    @Autowired
    private MovableClock clock;

    private String deployment;

    @AfterEach
    void takeTheNewRulesAway() {
        walk.reset();
        repositoryService.deleteDeployment(deployment, true);
    }

    /** As a release brings them: all models, tables and forms together. */
    private void release(Draft rules) {
        DeploymentBuilder release = repositoryService.createDeployment().name("new rules");
        Stream.of("processes", "forms")
                .flatMap(folder -> House.files(Path.of(folder), ""))
                .map(Path::toFile)
                .filter(file -> file.getName().matches(".+\\.(bpmn|dmn|form)"))
                .filter(file -> !file.getName().equals("points-scoring.dmn"))
                .forEach(file -> release.addString("processes/" + file.getName(), read(file.toPath())));
        deployment = release.addString("processes/points-scoring.dmn", rules.xml())
                .deploy()
                .getId();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("发布了不写日期的新表：在办的案件仍用它开始时的表，试算用新表")
    void a_running_case_keeps_the_tables_it_began_with() {
        ProcessInstance application = points.verified("reachesStandard");
        release(Draft.shipped().points(RULE, "70"));
        points.review(application, points.allTrue(application));

        // 30 for the age, 90 as it was, 9 for three years of insurance.
        assertThat(total(points.score(application).score())).isEqualTo(129);
        assertThat(total(scoringRules.score(points.score(application).facts()))).isEqualTo(109);
        assertThat(application).isWaitingAt("userTask_confirmScore");
    }

    @Test
    @DisplayName("新行自2027年1月1日起：2026年受理、2027年才计分的按旧行，2027年受理的按新行")
    void the_day_of_acceptance_says_which_row_counts() {
        release(Draft.shipped().until(RULE, "2026-12-31").copy(RULE, RULE + "2027", "2027-01-01", "70"));
        ProcessInstance before = points.verified("reachesStandard");
        clock.moveTo(LocalDate.of(2027, 1, 4));
        points.review(before, points.allTrue(before));
        ProcessInstance after = walk.start("points-application", PointsFilings.of("batchOne"), Staff.TALENT_CLERK);
        points.precheck(after);
        points.check(after);
        jobs.run(after);
        points.review(after, points.allTrue(after));

        assertThat(total(points.score(before).score())).isEqualTo(129);
        // Born 1993-01-09, so 33 on 2027-01-04: 30 and 70.
        assertThat(total(points.score(after).score())).isEqualTo(100);
    }

    private static int total(Score score) {
        return ((Score.Points) score).total();
    }
}
