package org.huju.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.huju.support.HujuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What an address gives to somebody who has not logged in: nothing, but for what everybody may know. */
@HujuTest
class WebAccessTest {

    /** Deadlines, a status with its query code, the demonstration's time, and where errors are told. */
    private static final Set<String> OPEN = Set.of(
            "/api/deadlines/{rule}",
            "/api/permit-applications/{number}/status",
            "/api/points/basis",
            "/api/points/estimates",
            "/camunda/demo/clock",
            "/error");

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    private WebSession stranger;

    @BeforeEach
    void open() throws Exception {
        stranger = WebSession.open(URI.create("http://localhost:" + port));
    }

    @Test
    @DisplayName("未登录：本系统自己的每个接口都拒绝，公开的除外")
    void everyAddressOfOurOwnIsClosed() throws Exception {
        int tried = 0;
        for (RequestMappingHandlerMapping mapping : mappings) {
            for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
                for (String pattern : info.getPatternValues()) {
                    if (!OPEN.contains(pattern)) {
                        isClosed(method(info), pattern.replaceAll("\\{[^}]+}", "1"));
                        tried++;
                    }
                }
            }
        }
        assertThat(tried).as("addresses tried").isGreaterThan(6);
    }

    @ParameterizedTest
    @DisplayName("未登录：引擎、监控、管理和其他地址都拒绝")
    @ValueSource(
            strings = {
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/engine/engine/default/user",
                "/camunda/api/engine/engine/default/group",
                "/camunda/api/engine/engine/default/filter",
                "/camunda/api/engine/engine/default/authorization",
                "/camunda/api/engine/engine/default/deployment",
                "/camunda/api/engine/engine/default/process-definition",
                "/camunda/api/engine/engine/default/process-instance",
                "/camunda/api/engine/engine/default/variable-instance",
                "/camunda/api/engine/engine/default/history/process-instance",
                "/camunda/api/engine/engine/default/history/task",
                "/camunda/api/engine/engine/default/job",
                "/camunda/api/engine/engine/default/version",
                "/camunda/api/cockpit/plugin/base/default/process-definition",
                "/camunda/api/cockpit/plugin/base/default/incident",
                "/camunda/api/admin/plugin/adminPlugins/default/metrics",
                "/camunda/api/admin/auth/user/default",
                "/camunda/api/tasklist/plugin/tasklistPlugins/default/x",
                "/engine-rest/engine",
                "/engine-rest/task",
                "/rest/task",
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/loggers",
                "/actuator/metrics",
                "/api",
                "/api/applications",
                "/api/permit-applications",
                "/api/permit-applications/S20260101000001",
                "/api/permit-applications/S20260101000001/status",
                "/api/permit-applications/S20260101000001/status?queryCode=2222222222",
                "/api/permit-applications/S20260101000001/deadlines",
                "/api/permit-applications/S20260101000001/deadlines?queryCode=2222222222",
                "/api/points/applications",
                "/api/points/applications/J20260101000001",
                "/api/points/applications/J20260101000001/status",
                "/api/points/applications/J20260101000001/status?queryCode=2222222222",
                "/api/points/applications/J20260101000001/deadlines?queryCode=2222222222",
                "/simulator",
                "/simulator/population-register/entries",
                "/simulator/card-factory/orders",
                "/h2-console",
                "/swagger-ui/index.html",
                "/webjars/echarts/5.5.0/echarts.min.js",
                "/webjars/echarts/5.5.0/package.json",
                "/webjars/camunda/index.html",
                "/v3/api-docs"
            })
    void otherAddressesAreClosed(String path) throws Exception {
        isClosed("GET", path);
    }

    @ParameterizedTest
    @DisplayName("未登录：不能启动、办理、部署，也不能自封管理员")
    @ValueSource(
            strings = {
                "/camunda/api/engine/engine/default/process-definition/key/permit-application/submit-form",
                "/camunda/api/engine/engine/default/task/1/submit-form",
                "/camunda/api/engine/engine/default/task/1/claim",
                "/camunda/api/engine/engine/default/deployment/create",
                "/camunda/api/engine/engine/default/user/create",
                "/camunda/api/engine/engine/default/message",
                "/api/permit-applications",
                "/api/points/applications",
                "/api/points/applications/batch",
                "/camunda/api/admin/setup/default/user/create"
            })
    void nothingCanBeDone(String path) throws Exception {
        isClosed("POST", path);
    }

    @ParameterizedTest
    @DisplayName("人人可查：期限、积分估算和运行状况")
    @ValueSource(
            strings = {
                "/api/deadlines/card-making?from=2023-04-20",
                "/points",
                "/points/points.js",
                "/webjars/echarts/5.5.0/echarts.esm.min.js",
                "/actuator/health",
                "/actuator/health/node"
            })
    void whatEverybodyMayKnow(String path) throws Exception {
        assertThat(stranger.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("登录页要问引擎的名称，此外什么也得不到")
    void theNameOfTheEngine() throws Exception {
        assertThat(stranger.get("/camunda/api/engine/engine").body()).isEqualTo("[{\"name\":\"default\"}]");
    }

    private void isClosed(String method, String path) throws IOException, InterruptedException {
        int status = method.equals("GET")
                ? stranger.get(path).statusCode()
                : stranger.send(method, path, java.util.Map.of()).statusCode();
        assertThat(status).as("%s %s", method, path).isIn(401, 403, 404);
    }

    private static String method(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().stream()
                .findFirst()
                .map(RequestMethod::name)
                .orElse("GET");
    }
}
