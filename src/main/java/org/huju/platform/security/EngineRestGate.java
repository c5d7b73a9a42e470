package org.huju.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Closes those calls of the web applications' engine interface that go past the forms: a comment would put what a clerk types
 * about a person into an engine table, a thrown error would refuse an application without a decision, and a further candidate
 * group would open a case to another office. What is not named here is left to the engine's authorizations.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class EngineRestGate extends OncePerRequestFilter {

    private static final String ENGINE = "/camunda/api/engine/engine/[^/]+";
    private static final List<Pattern> CLOSED = List.of(
            closed("POST", "/task/create"),
            closed("PUT|DELETE", "/task/[^/]+"),
            closed("POST|PUT|DELETE", "/task/[^/]+/(comment|attachment|variables|localVariables|identity-links)(/.*)?"),
            closed("POST", "/task/[^/]+/(complete|resolve|delegate|bpmnError|bpmnEscalation)"),
            closed("POST", "/process-definition/.+/start"),
            closed("POST|PUT|DELETE", "/process-instance/[^/]+/(comment|variables|modification)(/.*)?"),
            closed("POST|PUT|DELETE", "/execution/[^/]+/(localVariables|signal|messageSubscriptions)(/.*)?"),
            // A cancelled process would leave its case open for ever, and the person barred from a new one.
            closed("DELETE", "/process-instance/[^/]+"),
            closed("POST", "/process-instance/delete.*"),
            closed("POST", "/(message|signal)"));

    private static final String REFUSAL = """
            {"type":"AuthorizationException","message":"请通过任务表单办理：此操作已停用"}""";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isClosed(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().write(REFUSAL);
            return;
        }
        chain.doFilter(request, response);
    }

    private static Pattern closed(String methods, String path) {
        return Pattern.compile("(" + methods + ") " + ENGINE + path + "/*");
    }

    /** The decoded path is judged, as the engine will read it. */
    private static boolean isClosed(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        String call = request.getMethod() + " " + path;
        return CLOSED.stream().anyMatch(closed -> closed.matcher(call).matches());
    }
}
