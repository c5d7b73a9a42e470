package org.huju.permit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.huju.people.IdNumber;
import org.huju.permit.OpenPermitCase;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCases;
import org.huju.permit.Permits;
import org.huju.support.CaseWalk;
import org.huju.support.HujuTest;
import org.huju.support.MovableClock;
import org.huju.support.SamplePermits;
import org.huju.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HujuTest
@DisplayName("进度查询：办件编号和查询码")
class PermitCaseStatusTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private Permits permits;

    @Autowired
    private OpenPermitCase openPermitCase;

    @Autowired
    private PermitCases cases;

    private PermitCase opened;

    @BeforeEach
    void aCase() {
        walk.reset();
        permits.add(SamplePermits.valid(
                "HJ2500009004",
                IdNumber.parse("340104199205171023", MovableClock.START),
                "林若溪",
                LocalDate.parse("2026-03-02"),
                LocalDate.parse("2027-03-02")));
        opened = openPermitCase.open(
                PermitCase.Kind.REPLACEMENT,
                "HJ2500009004",
                PermitCase.Channel.WINDOW,
                Optional.empty(),
                Optional.empty(),
                Staff.CLERK,
                "key");
    }

    private HttpResponse<String> status(String caseNo, String code) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + port + "/api/permit-cases/" + caseNo + "/status?queryCode="
                + URLEncoder.encode(code, StandardCharsets.UTF_8));
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    @Test
    @DisplayName("不用账户；没有任何个人信息")
    void a_holder_asks_without_an_account() throws Exception {
        HttpResponse<String> answer = status(opened.caseNo(), opened.queryCode().toLowerCase());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"caseNo\":\"" + opened.caseNo() + "\"", "换领、补领", "2026-11-23", "正在办理")
                .doesNotContain("林若溪", "HJ2500009004", "3401");
    }

    @Test
    @DisplayName("办结以后：结果和日期")
    void a_closed_case_tells_its_outcome() throws Exception {
        cases.close(opened.id(), new PermitCase.Closure("新证已发放", LocalDate.parse("2026-12-01")));

        assertThat(status(opened.caseNo(), opened.queryCode()).body()).contains("新证已发放", "2026-12-01");
    }

    @Test
    @DisplayName("编号不对、查询码不对：一样地没有查到")
    void neither_is_told_apart() throws Exception {
        HttpResponse<String> wrongCode = status(opened.caseNo(), "AAAAAAAAAA");
        HttpResponse<String> wrongNumber = status("Z404", opened.queryCode());

        assertThat(wrongCode.statusCode()).isEqualTo(404);
        assertThat(wrongNumber.statusCode()).isEqualTo(404);
        assertThat(wrongCode.body().replace(opened.caseNo(), ""))
                .isEqualTo(wrongNumber.body().replace("Z404", ""));
        assertThat(status(opened.caseNo(), "").statusCode()).isEqualTo(404);
    }
}
