package org.huju.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets an answer, to what, and how the rest is refused. */
@DisplayName("时限看板的接口：谁能看什么，看不了的怎样回绝")
class BoardControllerTest extends BoardOverHttp {

    @ParameterizedTest
    @DisplayName("未登录：一律401")
    @ValueSource(
            strings = {
                "/me",
                "/now",
                "/trend",
                "/heat/permit-application",
                "/cases",
                "/cases.csv",
                "/week.pdf",
                "/cases/7b1ab5f1-3a0c-4f0e-9a8e-2f1d1d6f1b11?matter=permit-application"
            })
    void a_stranger_gets_nothing(String path) throws Exception {
        HttpResponse<String> answer = stranger().get(BOARD + path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
    }

    @ParameterizedTest
    @DisplayName("不是负责人的看不到看板")
    @ValueSource(strings = {Staff.CLERK, Staff.REVIEWER, Staff.TALENT_CLERK})
    void whoever_is_no_head_sees_no_board(String user) throws Exception {
        HttpResponse<String> answer = session(user).get(BOARD + "/now");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(detail(user, answer)).contains("时限看板供单位负责人使用");
    }

    @ParameterizedTest
    @DisplayName("别的区、别的单位的数据：403")
    @CsvSource({
        "shen.district, /now?district=310104",
        "shen.district, /now?office=centre-310104003",
        "shen.district, /trend?district=310104",
        "shen.district, /heat/permit-application?district=310104",
        "shen.district, /cases?district=310104",
        "shen.district, /cases.csv?district=310104",
        "shen.district, /week.pdf?office=centre-310104003",
        "zheng.police, /now?district=310104",
        "chen.head, /now?office=police-310101",
        "chen.head, /week.pdf?office=police-310101",
        "jiang.hrss, /cases?office=centre-310101002"
    })
    void anothers_data_are_refused(String user, String path) throws Exception {
        HttpResponse<String> answer = session(user).get(BOARD + path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(detail(user, answer)).contains("只能查看");
    }

    @Test
    @DisplayName("一个区的负责人：别的区的案件等于没有，全市的看得到")
    void a_case_of_another_district_is_not_there() throws Exception {
        String path = BOARD + "/cases/" + elsewhere + "?matter=permit-application";

        assertThat(session(Staff.DISTRICT).get(path).statusCode()).isEqualTo(404);
        assertThat(session(Staff.DISTRICT)
                        .send("POST", urge(elsewhere), Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(session(Staff.DISTRICT).get(BOARD + "/cases.csv").body())
                .contains(caseNo(here))
                .doesNotContain(caseNo(elsewhere));
        assertThat(session(Staff.MUNICIPAL_HEAD).get(path).statusCode()).isEqualTo(200);
        assertThat(acts()).isZero();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("看不懂的参数：400，指出哪一项、应当怎样")
    @CsvSource({
        "/trend?from=abc, from",
        "/trend?from=2026-02-30, from",
        "/trend?from=1926-11-23&to=2026-11-23, from",
        "/trend?from=2026-11-23&to=2026-11-01, from",
        "/trend?to=2126-11-23, to",
        "/trend?unit=century, unit",
        "/heat/no-such-process, definition",
        "/heat/permit-application?months=abc, months",
        "/heat/permit-application?months=1200, months",
        "/cases?size=0, size",
        "/cases?size=100000, size",
        "/cases?page=-1, page",
        "/cases?page=2000000000, page",
        "/cases?page=x, page",
        "/cases?position=LATE, position",
        "/cases?risk=perhaps, risk",
        "/cases.csv?position=LATE, position",
        "/now?office=nobody, office",
        "/now?district=999999, district",
        "/now?matter=marriage, matter",
        "/cases?clerk=%00, clerk",
        "/cases?step=a%0Ab, step",
        "/cases/1?matter=permit-application, caseId",
        "/cases/7b1ab5f1-3a0c-4f0e-9a8e-2f1d1d6f1b11, matter",
        "/week.pdf?week=2026-W60, week",
        "/week.pdf?week=2099-W01, week",
        "/week.pdf?week=1990-W01, week",
        "/week.pdf?week=abc, week"
    })
    void what_cannot_be_read_is_refused_by_name(String path, String field) throws Exception {
        HttpResponse<String> answer = session(Staff.MUNICIPAL_HEAD).get(BOARD + path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(session(Staff.MUNICIPAL_HEAD)
                        .json(answer)
                        .path("problems")
                        .path(0)
                        .path("field")
                        .asText())
                .isEqualTo(field);
        assertThat(detail(Staff.MUNICIPAL_HEAD, answer))
                .containsPattern("\\p{IsHan}")
                .doesNotContain("Exception", "java.", "abc", "perhaps");
    }

    @Test
    @DisplayName("参数再长也不会成为服务器错误")
    void a_parameter_without_end_is_refused() throws Exception {
        HttpResponse<String> answer = session(Staff.MUNICIPAL_HEAD).get(BOARD + "/cases?clerk=" + "x".repeat(5000));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("名字是脚本的，始终是文字")
    void a_name_that_is_script_stays_text() throws Exception {
        jdbc.sql("update board_case set clerk = :name where case_id = :case")
                .param("name", SCRIPT)
                .param("case", here)
                .update();
        HttpResponse<String> answer = session(Staff.DISTRICT)
                .get(BOARD + "/cases?clerk=" + URLEncoder.encode(SCRIPT, StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(session(Staff.DISTRICT)
                        .json(answer)
                        .path("rows")
                        .path(0)
                        .path("clerk")
                        .asText())
                .isEqualTo(SCRIPT);
    }
}
