package org.huju.verification.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.huju.verification.RegistryUnavailable.Kind.BAD_ANSWER;
import static org.huju.verification.RegistryUnavailable.Kind.REFUSED;
import static org.huju.verification.RegistryUnavailable.Kind.TIMEOUT;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huju.people.IdNumber;
import org.huju.verification.Department;
import org.huju.verification.DepartmentQuestion;
import org.huju.verification.Inquiry;
import org.huju.verification.Registries;
import org.huju.verification.Registry;
import org.huju.verification.RegistryUnavailable;
import org.huju.verification.RegistryUnavailable.Kind;
import org.huju.verification.RegistryWatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("第十一条：对方系统没有可用的答复")
class NoAnswerTest {

    private static final IdNumber NUMBER = IdNumber.parse("11010519491231002X", LocalDate.of(2026, 1, 1));

    private final StubRegistry stub = new StubRegistry();

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void nobody_listens() {
        String url = stub.url();
        stub.close();

        assertFails(() -> StubRegistry.registriesAt(url).lookUp(NUMBER), REFUSED);
    }

    @Test
    void the_host_does_not_exist() {
        assertFails(() -> StubRegistry.registriesAt("http://nowhere.invalid").lookUp(NUMBER), REFUSED);
    }

    @Test
    void whoever_watches_is_told_what_failed_and_what_was_answered() {
        List<String> told = new ArrayList<>();
        RegistryWatch watch = new RegistryWatch() {
            @Override
            public void answered(Registry registry, Duration took) {
                told.add(registry + " answered " + !took.isNegative());
            }

            @Override
            public void unavailable(Registry registry, Kind kind, Duration took) {
                told.add(registry + " " + kind + " " + !took.isNegative());
            }
        };
        Registries registries = StubRegistry.watchedAt(stub.url(), watch);

        stub.answering(503, "");
        assertFails(() -> registries.lookUp(NUMBER), Kind.SERVER_ERROR);
        stub.answering(404, "{\"type\": \"" + HttpRegistries.NO_RECORD + "\"}");
        registries.lookUp(NUMBER);

        assertThat(told).containsExactly("POPULATION_REGISTER SERVER_ERROR true", "POPULATION_REGISTER answered true");
    }

    @Test
    void nothing_comes_in_time() {
        stub.answering(exchange -> stub.hang());

        assertFails(() -> stub.impatient().lookUp(NUMBER), TIMEOUT);
    }

    @Test
    void the_answer_begins_and_does_not_end_in_time() {
        stub.answering(exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("{\"name\":".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            stub.hang();
        });

        assertFails(() -> stub.impatient().lookUp(NUMBER), TIMEOUT);
    }

    @Test
    void the_answer_breaks_off() {
        stub.answering(exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("{\"name\":".getBytes(StandardCharsets.UTF_8));
        });

        assertFails(this::lookUp, BAD_ANSWER);
    }

    @ParameterizedTest
    @CsvSource({
        "500, SERVER_ERROR",
        "503, SERVER_ERROR",
        "429, SERVER_ERROR",
        "400, BAD_ANSWER",
        "401, BAD_ANSWER",
        "403, BAD_ANSWER",
        "404, BAD_ANSWER",
        "302, BAD_ANSWER",
        "204, BAD_ANSWER",
        "202, BAD_ANSWER"
    })
    void another_status_than_the_contracts(int status, Kind kind) {
        stub.answering(status, status == 204 ? "" : "{\"title\":\"林若溪 11010519491231002X\",\"status\":1}");

        assertFails(this::lookUp, kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"text\"",
                "<html>林若溪</html>",
                "{\"name\":\"林若溪\"",
                "{}",
                "{\"name\":\"林若溪\",\"name\":\"林若溪\",\"idNumber\":\"1\"}",
                "{\"name\":null,\"idNumber\":\"1\"}",
                "{\"name\":\"  \",\"idNumber\":\"1\"}",
                "{\"name\":17,\"idNumber\":\"1\"}",
                "{\"name\":\"林\\u0000\",\"idNumber\":\"1\"}",
                "{\"name\":\"林\\ud800\",\"idNumber\":\"1\"}",
                "{\"name\":\"林\",\"idNumber\":\"1234567890123456789\"}",
                "{\"name\":\"林\",\"idNumber\":\"1\",\"householdAddress\":[]}",
                "{\"name\":\"林\",\"idNumber\":\"1\",\"residence\":\"黄浦区\"}",
                "{\"name\":\"林\",\"idNumber\":\"1\",\"residence\":{}}",
                "{\"name\":\"林\",\"idNumber\":\"1\",\"residence\":{\"address\":\"黄浦区\"}}",
                "{\"name\":\"林\",\"idNumber\":\"1\",\"residence\":{\"address\":\"黄浦区\",\"registeredOn\":\"2026-02-30\"}}",
                "{\"name\":\"林\",\"idNumber\":\"1\",\"residence\":{\"address\":\"黄浦区\",\"registeredOn\":20260302}}",
            })
    void an_entry_that_does_not_fit_the_contract(String body) {
        stub.answering(200, body);

        assertFails(this::lookUp, BAD_ANSWER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{\"name\":\"林\",\"idNumber\":\"1\"} {}"})
    void what_is_no_single_json_object_is_told_as_such(String body) {
        stub.answering(200, body);

        assertFails(this::lookUp, BAD_ANSWER);
        assertThatThrownBy(this::lookUp).hasMessage("population-register: bad-answer (no JSON object)");
    }

    @Test
    void bytes_that_are_no_utf_8() {
        stub.answering(exchange -> StubRegistry.send(exchange, 200, "{\"name\":\"林\"}".getBytes("GBK")));

        assertFails(this::lookUp, BAD_ANSWER);
    }

    @Test
    void an_answer_that_never_stops() {
        stub.answering(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] spaces = " ".repeat(8192).getBytes(StandardCharsets.UTF_8);
            while (!Thread.currentThread().isInterrupted()) {
                exchange.getResponseBody().write(spaces);
            }
        });

        assertFails(this::lookUp, BAD_ANSWER);
    }

    @Test
    void an_entry_one_byte_beyond_the_limit() {
        String entry = "{\"name\":\"Lin\",\"idNumber\":\"1\"}";
        stub.answering(200, entry + " ".repeat(RegistryCall.MAX_ANSWER_BYTES - entry.length()));
        assertThat(stub.registries().lookUp(NUMBER)).isPresent();

        stub.answering(200, entry + " ".repeat(RegistryCall.MAX_ANSWER_BYTES - entry.length() + 1));
        assertFails(this::lookUp, BAD_ANSWER);
    }

    @Test
    void nesting_without_end() {
        stub.answering(200, "{\"name\":" + "[".repeat(30_000));

        assertFails(this::lookUp, BAD_ANSWER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"result\":\"PROBABLY\"}",
                "{\"result\":\"confirmed\"}",
                "{\"result\":1}",
                "{\"result\":\"CONFIRMED\",\"note\":{}}"
            })
    void a_departments_answer_that_does_not_fit_the_contract(String body) {
        stub.answering(200, body);

        assertFails(this::verify, Registry.EDUCATION, BAD_ANSWER);
    }

    @Test
    void a_note_that_is_too_long() {
        stub.answering(200, "{\"result\":\"CONFIRMED\",\"note\":\"" + "好".repeat(501) + "\"}");

        assertFails(this::verify, Registry.EDUCATION, BAD_ANSWER);
    }

    @ParameterizedTest
    @CsvSource({
        "200, '{\"orderNo\":\"HJ-1\"}'",
        "202, '{\"orderNo\":\"HJ-2\"}'",
        "202, '{}'",
        "409, '{\"title\":\"已用于其他订单\",\"status\":409}'"
    })
    void an_order_the_factory_does_not_confirm(int status, String body) {
        stub.answering(status, body);

        assertFails(() -> stub.registries().order(HttpRegistriesTest.order()), Registry.CARD_FACTORY, BAD_ANSWER);
    }

    private void lookUp() {
        stub.registries().lookUp(NUMBER);
    }

    private void verify() {
        stub.registries()
                .verify(new DepartmentQuestion(
                        Inquiry.of(Department.EDUCATION), "林若溪", NUMBER, Optional.empty(), Optional.empty()));
    }

    private static void assertFails(ThrowingCallable call, Kind kind) {
        assertFails(call, Registry.POPULATION_REGISTER, kind);
    }

    private static void assertFails(ThrowingCallable call, Registry registry, Kind kind) {
        RegistryUnavailable failure = catchThrowableOfType(RegistryUnavailable.class, call);
        assertThat(failure).as("what was thrown").isNotNull();
        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure.registry()).isEqualTo(registry);
        assertThat(failure).hasNoCause();
        assertThat(failure.getMessage())
                .startsWith(registry.code() + ": " + kind.code())
                .doesNotContain(NUMBER.value())
                .doesNotContain("林");
        assertThat(failure.explanation()).isEqualTo(registry.title() + "：" + kind.label());
    }
}
