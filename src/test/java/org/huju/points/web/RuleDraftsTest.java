package org.huju.points.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huju.points.PointsCases.BACHELOR;
import static org.huju.points.PointsCases.DAY;
import static org.huju.points.PointsCases.HOLDER;
import static org.huju.points.PointsCases.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.huju.people.IdNumber;
import org.huju.points.Claims;
import org.huju.points.Conduct;
import org.huju.points.Education;
import org.huju.points.PointsApplication;
import org.huju.points.PointsApplications;
import org.huju.points.PointsCases;
import org.huju.points.PointsFacts;
import org.huju.points.PointsState;
import org.huju.points.Score;
import org.huju.points.ScoringRules;
import org.huju.points.process.Draft;
import org.huju.support.CaseWalk;
import org.huju.support.HujuTest;
import org.huju.support.IdNumbers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HujuTest
@DisplayName("新规则草案：用已经告知的积分试算，谁的结果会变")
class RuleDraftsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final IdNumber OTHER = IdNumber.parse(IdNumbers.bornOn("1985-04-04"), DAY);
    private static final IdNumber THIRD = IdNumber.parse(IdNumbers.bornOn("1988-08-08"), DAY);
    private static final String RULE = "education_bachelorDegree";

    @Autowired
    private PointsApplications applications;

    @Autowired
    private ScoringRules rules;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private CaseWalk walk;

    @LocalServerPort
    private int port;

    private UUID graduate;
    private long deployments;

    @BeforeEach
    void threeWereTold() {
        walk.reset();
        graduate = told("J1", HOLDER, BACHELOR);
        told("J2", OTHER, PointsCases.claims(Education.MASTER, 24));
        told("J3", THIRD, PointsCases.claims(Education.COLLEGE, 24));
        deployments = repository.createDeploymentQuery().count();
    }

    @AfterEach
    void nothingIsDeployed() {
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployments);
    }

    @Test
    void one_changed_number_changes_whom_it_concerns() throws Exception {
        JsonNode answer = tried(Draft.shipped().points(RULE, "80"));

        assertThat(answer.get("rescored").intValue()).isEqualTo(3);
        assertThat(answer.get("changed")).hasSize(1);
        JsonNode changed = answer.at("/changed/0");
        assertThat(changed.get("applicationNo").textValue()).isEqualTo("J1");
        // 30 of age and 6 of two years' insurance beside 90, or 80
        assertThat(changed.at("/before/total").intValue()).isEqualTo(126);
        assertThat(changed.at("/before/reached").booleanValue()).isTrue();
        assertThat(changed.at("/after/total").intValue()).isEqualTo(116);
        assertThat(changed.at("/after/reached").booleanValue()).isFalse();
        assertThat(changed.get("items")).hasSize(1);
        assertThat(changed.at("/items/0/indicator").textValue()).isEqualTo("education");
        assertThat(changed.at("/items/0/before").intValue()).isEqualTo(90);
        assertThat(changed.at("/items/0/after").intValue()).isEqualTo(80);
    }

    @Test
    void what_was_told_stays_and_the_rules_in_force_too() throws Exception {
        Score told = applications.score(graduate).orElseThrow().score();

        tried(Draft.shipped().points(RULE, "80"));

        assertThat(applications.score(graduate).orElseThrow().score()).isEqualTo(told);
        assertThat(rules.score(facts(HOLDER, BACHELOR))).isEqualTo(told);
    }

    @Test
    void a_rule_that_begins_later_changes_no_old_case() throws Exception {
        String day = DAY.plusDays(1).toString();

        JsonNode answer = tried(Draft.shipped().until(RULE, DAY.toString()).copy(RULE, RULE + "Next", day, "80"));

        assertThat(answer.get("rescored").intValue()).isEqualTo(3);
        assertThat(answer.get("changed")).isEmpty();
    }

    @Test
    void no_person_is_named() throws Exception {
        String answer =
                post(Draft.shipped().points(RULE, "80").xml(), "rules-office").body();

        assertThat(answer)
                .doesNotContain(HOLDER.value(), "林若溪", HOLDER.birthDate().toString());
    }

    @Test
    void what_is_no_decision_table_is_refused() throws Exception {
        assertRefused("<html/>", "body", "DMN");
        assertRefused("not xml", "body", "DMN");
        assertRefused("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>", "body", "DOCTYPE");
        assertRefused(
                Draft.shipped()
                        .replace("<decision id=\"points-scoring\"", "<decision id=\"points-other\"")
                        .replace("dmnElementRef=\"points-scoring\"", "dmnElementRef=\"points-other\"")
                        .xml(),
                "body",
                "points-scoring");
    }

    @Test
    void a_cell_that_cannot_be_read_is_named_by_its_rule() throws Exception {
        assertRefused(Draft.shipped().points(RULE, "90 +").xml(), "rule_" + RULE, "FEEL");
    }

    @Test
    void a_row_that_gives_no_number_is_named_by_its_rule() throws Exception {
        assertRefused(Draft.shipped().points(RULE, "yearlyTax / 0").xml(), "rule_" + RULE, "education");
    }

    @Test
    void a_day_without_a_row_is_named_by_its_indicator() throws Exception {
        assertRefused(Draft.shipped().until(RULE, "2020-01-01").xml(), "body", "education");
    }

    @Test
    void rows_that_overlap_are_named() throws Exception {
        assertRefused(
                Draft.shipped().copy(RULE, RULE + "Next", "2020-01-01", "80").xml(), "body", "rule_" + RULE);
    }

    @Test
    void scripts_are_refused() throws Exception {
        String script = Draft.shipped()
                .replace(
                        "<outputEntry id=\"" + RULE + "_points_out\"",
                        "<outputEntry id=\"" + RULE + "_points_out\" expressionLanguage=\"groovy\"")
                .xml();

        assertRefused(script, RULE + "_points_out", "groovy");
    }

    @Test
    void another_language_for_the_whole_file_is_refused() throws Exception {
        String script = Draft.shipped()
                .replace("<definitions ", "<definitions expressionLanguage=\"juel\" ")
                .xml();

        assertRefused(script, "definitions", "juel");
    }

    @Test
    void only_the_office_of_the_rules_may_try() throws Exception {
        assertThat(post(Draft.shipped().xml(), "online-hall").statusCode()).isEqualTo(403);
        assertThat(post(Draft.shipped().xml(), "nobody").statusCode()).isEqualTo(401);
    }

    private UUID told(String number, IdNumber holder, Claims claims) {
        PointsApplication application = application(number, holder);
        applications.add(application, number, null);
        for (PointsState state : new PointsState[] {
            PointsState.PRECHECKED, PointsState.ACCEPTED, PointsState.FOUND_TRUE, PointsState.SCORED
        }) {
            applications.become(application.id(), state, DAY);
        }
        PointsFacts facts = facts(holder, claims);
        applications.scored(application.id(), facts, rules.score(facts), DAY);
        return application.id();
    }

    private static PointsFacts facts(IdNumber holder, Claims claims) {
        return new PointsFacts(DAY, holder.birthDate(), claims, Conduct.CLEAN);
    }

    private void assertRefused(String dmn, String field, String said) throws Exception {
        HttpResponse<String> response = post(dmn, "rules-office");

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        JsonNode problem = JSON.readTree(response.body()).at("/problems/0");
        assertThat(problem.get("field").textValue()).isEqualTo(field);
        assertThat(problem.get("message").textValue()).contains(said);
    }

    private JsonNode tried(Draft draft) throws Exception {
        HttpResponse<String> response = post(draft.xml(), "rules-office");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private HttpResponse<String> post(String dmn, String user) throws IOException, InterruptedException {
        String account = Base64.getEncoder().encodeToString((user + ":huju2026").getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/points/rule-drafts"))
                .header("Content-Type", "application/xml")
                .header("Authorization", "Basic " + account)
                .POST(BodyPublishers.ofString(dmn))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }
}
