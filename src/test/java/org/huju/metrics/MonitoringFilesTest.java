package org.huju.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.MovableClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("docs/monitoring：规则和图表所用的指标，系统都给出")
class MonitoringFilesTest extends CaseTest {

    private static final Path MONITORING = Path.of("docs", "monitoring");
    private static final Pattern METRIC = Pattern.compile("\\b(?:huju|hikaricp|jvm|http)_[a-z_]+");

    @LocalServerPort
    private int port;

    @Autowired
    private RefreshMeters refresh;

    @Autowired
    private MovableClock clock;

    @Test
    @DisplayName("每一个指标的名字都在")
    void every_metric_of_the_rules_and_the_dashboard_is_told() throws Exception {
        ProcessInstance application = steps.compared(SampleCitizens.consistent());
        jobs.fire(jobs.timer(application, "timer_cardDue"));
        // This one is written down as missed when it is done at last.
        clock.moveTo(LocalDate.parse("2026-12-16"));
        steps.issue(application);
        steps.cardMade(application, LocalDate.parse("2026-12-16"));
        refresh.refresh();

        assertThat(used("alert-rules.yml")).hasSizeGreaterThan(7);
        assertThat(new Scrape(port).names())
                .containsAll(used("alert-rules.yml"))
                .containsAll(used("grafana/dashboards/huju.json"));
    }

    private static Set<String> used(String file) throws Exception {
        Set<String> names = new TreeSet<>();
        Matcher metric = METRIC.matcher(Files.readString(MONITORING.resolve(file)));
        while (metric.find()) {
            names.add(metric.group());
        }
        return names;
    }

    @Test
    @DisplayName("每条规则说明轻重、说什么、怎么办")
    void every_rule_says_how_grave_it_is_and_what_to_do() throws Exception {
        var rules = new ObjectMapper(new YAMLFactory())
                .readTree(MONITORING.resolve("alert-rules.yml").toFile())
                .findValues("rules");

        assertThat(rules)
                .isNotEmpty()
                .allSatisfy(group -> group.forEach(rule -> {
                    assertThat(rule.at("/labels/severity").asText()).isIn("page", "ticket");
                    assertThat(rule.at("/annotations/summary").asText()).isNotBlank();
                    assertThat(rule.at("/annotations/what_to_do").asText()).isNotBlank();
                }));
    }
}
