package org.huju.payment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.huju.support.CaseWalk;
import org.huju.support.HujuTest;
import org.huju.verification.CardMessages;
import org.huju.verification.MadeCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HujuTest
@DisplayName("第三十三条：收费系统报告到账的接口")
class CashierMessagesTest {

    private static final String ORDER = UUID.randomUUID().toString();
    private static final String MESSAGE =
            "{\"messageId\":\"m-1\",\"orderNo\":\"" + ORDER + "\",\"receiptNo\":\"SK1\",\"paidOn\":\"2026-11-23\"}";

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CardMessages cardMessages;

    @BeforeEach
    void reset() {
        walk.reset();
    }

    private HttpResponse<String> send(String account, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/cashier/messages"))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private int kept() {
        return jdbc.sql("select count(*) from inbox_message where name = 'feePaid'")
                .query(Integer.class)
                .single();
    }

    @Test
    @DisplayName("先留存再答复；同一消息两次只留一份")
    void a_message_is_kept_once() throws Exception {
        assertThat(send("cashier:huju2026", MESSAGE).statusCode()).isEqualTo(202);
        assertThat(send("cashier:huju2026", MESSAGE).statusCode()).isEqualTo(202);

        assertThat(kept()).isEqualTo(1);
    }

    @Test
    @DisplayName("编号相同而内容不同的消息：说明，不悄悄丢掉")
    void another_message_under_the_same_id_is_told() throws Exception {
        send("cashier:huju2026", MESSAGE);
        HttpResponse<String> other = send("cashier:huju2026", MESSAGE.replace("SK1", "SK2"));
        HttpResponse<String> otherCase = send(
                "cashier:huju2026", MESSAGE.replace(ORDER, UUID.randomUUID().toString()));

        assertThat(other.statusCode()).isEqualTo(400);
        assertThat(other.body()).contains("\"field\":\"messageId\"");
        assertThat(otherCase.statusCode()).isEqualTo(400);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    @DisplayName("制证中心用过的编号，收费系统也可以用：各留一份，各自送达")
    void two_senders_may_choose_the_same_id() throws Exception {
        cardMessages.keep("m-1", UUID.fromString(ORDER), new MadeCard("HJC1", LocalDate.parse("2026-11-23")));

        assertThat(send("cashier:huju2026", MESSAGE).statusCode()).isEqualTo(202);
        assertThat(kept()).isEqualTo(1);
        walk.deliverInbox();
        assertThat(jdbc.sql("select attempts from inbox_message")
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 1);
    }

    @Test
    @DisplayName("没有这笔缴费单的消息留待再试，不算到账，也不挡住别的消息")
    void a_message_about_nothing_is_tried_again() throws Exception {
        send("cashier:huju2026", MESSAGE);
        walk.deliverInbox();

        assertThat(jdbc.sql("select attempts from inbox_message where delivered_at is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"card-factory:huju2026, 403", "cashier:wrong, 401", "online-hall:huju2026, 403"})
    void nobody_else_reports_payments(String account, int status) throws Exception {
        assertThat(send(account, MESSAGE).statusCode()).isEqualTo(status);
        assertThat(kept()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "messageId | \"m-1\" | \"\"",
                "orderNo | \"ORDER\" | \"HJ-1\"",
                "orderNo | \"ORDER\" | null",
                "receiptNo | \"SK1\" | \"a\\u0000b\"",
                "paidOn | \"2026-11-23\" | \"2026-11-24\"",
                "paidOn | \"2026-11-23\" | \"2026-02-30\"",
                "paidOn | \"2026-11-23\" | \"yesterday\"",
            })
    @DisplayName("不合约定的消息：指出哪一项，什么也不留")
    void what_does_not_fit_is_told(String field, String original, String wrong) throws Exception {
        String body = MESSAGE.replace(original.replace("ORDER", ORDER), wrong);
        assertThat(body).isNotEqualTo(MESSAGE);
        HttpResponse<String> answer = send("cashier:huju2026", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
        assertThat(kept()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[]", "{", "{\"messageId\":{}}", "null"})
    void what_is_no_message_is_a_400(String body) throws Exception {
        assertThat(send("cashier:huju2026", body).statusCode()).isEqualTo(400);
    }
}
