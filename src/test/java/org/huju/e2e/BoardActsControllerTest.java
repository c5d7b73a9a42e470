package org.huju.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Urging and assigning over HTTP. */
@DisplayName("时限看板的接口：催办、改派")
class BoardActsControllerTest extends BoardOverHttp {

    @Test
    @DisplayName("未登录：催办、改派也是401")
    void a_stranger_does_nothing() throws Exception {
        assertThat(stranger().send("POST", urge(here), Map.of()).statusCode()).isEqualTo(401);
        assertThat(stranger().send("POST", assign(here), Map.of()).statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("没有跨站令牌的催办不被接受")
    void a_forged_urging_is_refused() throws Exception {
        assertThat(session(Staff.DISTRICT).forge(urge(here), Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(acts()).isZero();
    }

    @ParameterizedTest
    @DisplayName("催办、改派送来的内容不对：400")
    @CsvSource({"urge, text, 请联系19900000001", "assign, taskId, ''", "assign, userId, nobody"})
    void what_an_act_cannot_use_is_refused_by_name(String act, String field, String value) throws Exception {
        Map<String, Object> body = new HashMap<>(Map.of(field, value));
        body.putIfAbsent("taskId", task());
        HttpResponse<String> answer =
                session(Staff.CENTRE_HEAD).send("POST", BOARD + "/cases/" + here + "/" + act, body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"").doesNotContain("19900000001");
        assertThat(acts()).isZero();
    }

    @Test
    @DisplayName("催办一次204，再催409，案件上有记录")
    void an_urging_is_taken_once() throws Exception {
        WebSession district = session(Staff.DISTRICT);

        assertThat(district.send("POST", urge(here), Map.of("text", SCRIPT)).statusCode())
                .isEqualTo(204);
        HttpResponse<String> again = district.send("POST", urge(here), Map.of());
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(detail(Staff.DISTRICT, again)).contains("今天已经催办过");

        var actions = district.json(district.get(BOARD + "/cases/" + here + "?matter=permit-application"))
                .path("actions");
        assertThat(actions.path("urge").asBoolean()).isFalse();
        assertThat(actions.path("done").path(0).path("actor").asText()).isEqualTo(Staff.DISTRICT);
        assertThat(actions.path("done").path(0).path("words").asText()).isEqualTo(SCRIPT);
    }

    @Test
    @DisplayName("负责人改派204，任务到了那人名下")
    void a_head_gives_a_task_to_a_colleague() throws Exception {
        WebSession head = session(Staff.CENTRE_HEAD);

        HttpResponse<String> answer = head.send("POST", assign(here), Map.of("taskId", task(), "userId", "li.centre"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        assertThat(head.json(head.get(BOARD + "/cases/" + here + "?matter=permit-application"))
                        .path("head")
                        .path("clerk")
                        .asText())
                .isEqualTo("li.centre");
        assertThat(session(Staff.DISTRICT)
                        .send("POST", assign(here), Map.of("taskId", task(), "userId", Staff.CLERK))
                        .statusCode())
                .isEqualTo(403);
    }
}
