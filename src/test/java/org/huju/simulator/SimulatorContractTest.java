package org.huju.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.UUID;
import org.huju.verification.http.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The simulator seen from outside: every answer fits {@code docs/registries.openapi.yaml}. */
@SpringBootTest(
        classes = RegistriesApp.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"huju.simulator.enabled=true", "huju.simulator.card-making-delay=P1D"})
class SimulatorContractTest {

    private static final String ORDER = """
            {"orderNo":"HJ-1","name":"林若溪","sex":"FEMALE","birthDate":"1992-05-17","idNumber":"11010519491231002X",
             "householdAddress":"安徽省","residenceAddress":"黄浦区","issuedBy":"黄浦分局","issuedOn":"2026-11-20"}""";

    /** Outlives the test, since the simulator may still be writing when it ends. */
    private static final Path DATA =
            Path.of("target", "simulator-contract", UUID.randomUUID().toString());

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void simulatorKeepsItsDataApart(DynamicPropertyRegistry registry) {
        registry.add("huju.simulator.data-dir", DATA::toString);
    }

    @Test
    void entries_fit() throws Exception {
        for (Citizen citizen : Citizens.all()) {
            if (citizen.troubles().isEmpty()) {
                HttpResponse<String> answer = post(
                        "/population-register/lookups",
                        lookup(citizen.idNumber().value()));

                assertThat(answer.statusCode()).isEqualTo(200);
                Contract.fits("RegisterEntry", answer.body());
            }
        }
    }

    @Test
    void nobody_recorded_fits() throws Exception {
        HttpResponse<String> answer = post("/population-register/lookups", lookup("11010519491231002X"));

        assertProblem(answer, 404);
        Contract.fits("NoRecord", answer.body());
    }

    @Test
    void a_failing_register_fits() throws Exception {
        String number = SampleCitizens.registerFailing().claim().idNumber().value();

        assertProblem(post("/population-register/lookups", lookup(number)), 503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"social-insurance", "housing", "education"})
    void departments_answers_fit(String registry) throws Exception {
        for (SampleCitizen sample : SampleCitizens.all()) {
            if (sample != SampleCitizens.departmentFailing()) {
                HttpResponse<String> answer = post("/" + registry + "/verifications", question(sample));

                assertThat(answer.statusCode()).isEqualTo(200);
                Contract.fits("DepartmentAnswer", answer.body());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "social-insurance, title",
        "housing, outer-suburb",
        "education, education",
        "tax, tax",
        "civil-affairs, spouse",
        "public-security, records",
    })
    void departments_answers_about_a_matter_fit(String registry, String matter) throws Exception {
        for (SampleHolder holder : SampleHolders.all()) {
            if (holder.person().troubles().isEmpty()) {
                HttpResponse<String> answer =
                        post("/" + registry + "/verifications", question(holder.person(), matter, "共6年"));

                assertThat(answer.statusCode()).isEqualTo(200);
                Contract.fits("DepartmentAnswer", answer.body());
            }
        }
    }

    @Test
    void insurance_records_fit() throws Exception {
        for (SampleHolder holder : SampleHolders.all()) {
            HttpResponse<String> answer = post(
                    "/social-insurance/records",
                    lookup(holder.person().idNumber().value()));

            if (holder == SampleHolders.named("insuranceFailing")) {
                assertProblem(answer, 503);
            } else if (holder == SampleHolders.named("neverInsured")) {
                assertProblem(answer, 404);
                Contract.fits("NoRecord", answer.body());
            } else {
                assertThat(answer.statusCode()).isEqualTo(200);
                Contract.fits("InsuranceRecord", answer.body());
            }
        }
        assertProblem(post("/social-insurance/records", lookup("11010519491231002X")), 404);
    }

    @Test
    void an_order_is_taken_and_taken_again_but_not_for_another_card() throws Exception {
        HttpResponse<String> first = order("HJ-1", ORDER);
        HttpResponse<String> again = order("HJ-1", ORDER);

        assertThat(first.statusCode()).isEqualTo(202);
        Contract.fits("OrderTaken", first.body());
        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(again.body()).isEqualTo(first.body());
        assertProblem(order("HJ-1", ORDER.replace("林若溪", "林若汐")), 409);
        assertProblem(order("HJ-2", ORDER), 400);
        assertProblem(post("/card-factory/orders", ORDER), 400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "population-register/lookups | ''",
                "population-register/lookups | {",
                "population-register/lookups | {}",
                "population-register/lookups | {\"idNumber\":\"1\"}",
                "population-register/lookups | {\"idNumber\":{}}",
                "social-insurance/verifications | {\"idNumber\":\"11010519491231002X\"}",
                "housing/verifications | {\"idNumber\":\"11010519491231002X\",\"name\":\"林\"}",
                "card-factory/orders | {\"orderNo\":\"HJ-3\"}",
                "social-insurance/records | {\"idNumber\":\"1\"}",
                "tax/verifications | {\"idNumber\":\"11010519491231002X\",\"name\":\"林\"}",
                "civil-affairs/verifications | {\"idNumber\":\"11010519491231002X\",\"name\":\"林\",\"matter\":\"spouse\"}",
                "public-security/verifications | {\"idNumber\":\"11010519491231002X\",\"name\":\"林\",\"matter\":\"林\",\"claimed\":\"林\"}",
            })
    void a_question_that_does_not_fit_is_a_400_that_repeats_nothing(String path, String body) throws Exception {
        HttpResponse<String> answer = order("HJ-3", "/" + path, body);

        assertProblem(answer, 400);
        assertThat(answer.body()).doesNotContain("11010519491231002X").doesNotContain("林");
    }

    @ParameterizedTest
    @CsvSource({"huju, wrong", "nobody, huju2026", "'', ''"})
    void nobody_gets_in_without_the_account(String user, String password) throws Exception {
        HttpRequest request = request("/population-register/lookups", lookup("11010519491231002X"))
                .setHeader(HttpHeaders.AUTHORIZATION, "Basic " + HttpHeaders.encodeBasicAuth(user, password, null))
                .build();

        assertProblem(send(request), 401);
    }

    @Test
    void nobody_gets_in_without_any_account() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/simulator/anything"))
                .build();

        assertProblem(send(request), 401);
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        Contract.fits("Problem", answer.body());
    }

    private static String lookup(String number) {
        return "{\"idNumber\":\"" + number + "\"}";
    }

    private static String question(SampleCitizen sample) {
        return "{\"name\":\"%s\",\"idNumber\":\"%s\",\"residenceAddress\":\"%s\"}"
                .formatted(
                        sample.claim().name(),
                        sample.claim().idNumber().value(),
                        sample.claim().residenceAddress());
    }

    private static String question(Citizen citizen, String matter, String claimed) {
        return "{\"name\":\"%s\",\"idNumber\":\"%s\",\"matter\":\"%s\",\"claimed\":\"%s\"}"
                .formatted(citizen.name(), citizen.idNumber().value(), matter, claimed);
    }

    private HttpResponse<String> order(String key, String body) throws IOException, InterruptedException {
        return order(key, "/card-factory/orders", body);
    }

    private HttpResponse<String> order(String key, String path, String body) throws IOException, InterruptedException {
        return send(request(path, body).header("Idempotency-Key", key).build());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(request(path, body).build());
    }

    private HttpRequest.Builder request(String path, String body) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/simulator" + path))
                .header("Content-Type", "application/json")
                .header(HttpHeaders.AUTHORIZATION, "Basic " + HttpHeaders.encodeBasicAuth("huju", "huju2026", null))
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
