package org.huju.points.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huju.points.Award;
import org.huju.points.Education;
import org.huju.points.Title;
import org.huju.support.HujuTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@HujuTest
@DisplayName("积分估算的页面：谁都可以打开，只用自己的文件")
class EstimatePageTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern NAME = Pattern.compile("<(?:input|select)[^>]* name=\"([^\"]+)\"");
    private static final Pattern OPTION = Pattern.compile("<option value=\"([A-Z_0-9]+)\"");
    private static final Pattern ADDRESS = Pattern.compile("(?:src|href)=\"([^\"#]+)\"");

    @LocalServerPort
    private int port;

    @Test
    void the_page_is_open_and_loads_nothing_from_elsewhere() throws Exception {
        HttpResponse<String> page = get("/points");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.body()).doesNotContain("style=", "onclick=", "<style");
        for (String address : all(ADDRESS, page.body())) {
            assertThat(address).startsWith("/points/");
            assertThat(get(address).statusCode()).as(address).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/points/../application.yaml", "/points/none.html", "/points/deeper/index.html"})
    void nothing_else_is_open_there(String path) throws Exception {
        assertThat(get(path).statusCode()).isIn(400, 401, 403, 404);
    }

    /** Each field of the interface can be filled in, and nothing else is asked. */
    @Test
    void the_page_asks_for_every_field() throws Exception {
        Set<String> asked = new TreeSet<>(all(NAME, get("/points").body()));

        assertThat(asked)
                .containsExactlyInAnyOrder(
                        "on",
                        "birthDate",
                        "education",
                        "title",
                        "titleBaseMonths",
                        "insuredMonths",
                        "baseMonths.atLeast0_8",
                        "baseMonths.atLeast1",
                        "baseMonths.atLeast2",
                        "baseMonths.at3",
                        "entrepreneur",
                        "intermediary",
                        "shortageMajor",
                        "freshGraduate",
                        "yearlyTaxYuan",
                        "localEmployees",
                        "publicServiceYears",
                        "outerSuburbYears",
                        "award",
                        "spouseYears",
                        "falseMaterials",
                        "detentions",
                        "ordinaryCrimes",
                        "seriousCrime",
                        "familyPlanningViolation");
    }

    @Test
    void the_page_offers_every_choice() throws Exception {
        List<String> choices = Stream.of(Education.values(), Title.values(), Award.values())
                .flatMap(Stream::of)
                .map(Object::toString)
                .toList();

        assertThat(all(OPTION, get("/points").body())).containsExactlyElementsOf(choices);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30, 0", "2024-07-01, 12307", "2025-06-30, 12307", "2025-07-01, 12434", "2026-07-01, 12577"})
    void the_average_wage_is_that_of_the_day(String on, int yuan) throws Exception {
        JsonNode basis =
                new ObjectMapper().readTree(get("/api/points/basis?on=" + on).body());

        assertThat(basis.get("standard").intValue()).isEqualTo(120);
        assertThat(basis.at("/averageWage/yuanPerMonth").intValue()).isEqualTo(yuan);
        assertThat(basis.get("averageWage").isNull()).isEqualTo(yuan == 0);
        assertThat(basis.at("/catalogues/0/entries")).isEmpty();
        assertThat(basis.at("/catalogues/1/entries/0").textValue()).isEqualTo("临港");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?on=", "?on=2017-12-31", "?on=x"})
    void a_day_without_rules_is_refused(String query) throws Exception {
        HttpResponse<String> response = get("/api/points/basis" + query);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("\"field\":\"on\"");
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toList());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .GET()
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }
}
