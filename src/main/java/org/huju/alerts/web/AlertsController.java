package org.huju.alerts.web;

import java.util.List;
import org.huju.InvalidInput;
import org.huju.alerts.TellAlerts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /camunda/api/board/alerts}: below the web applications' interfaces, so that their session says who asks. */
@RestController
class AlertsController {

    private final TellAlerts tellAlerts;

    AlertsController(TellAlerts tellAlerts) {
        this.tellAlerts = tellAlerts;
    }

    record Answer(List<TellAlerts.Line> alerts) {}

    @GetMapping("/camunda/api/board/alerts")
    ResponseEntity<Object> mine(
            @RequestParam(name = "before", defaultValue = "0") String before,
            @RequestParam(name = "size", defaultValue = "50") String size) {
        return tellAlerts
                .mine(number("before", "从哪一条往前", before), number("size", "每页行数", size))
                .<ResponseEntity<Object>>map(alerts -> ResponseEntity.ok(new Answer(alerts)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                        .body(ProblemDetail.forStatusAndDetail(HttpStatus.UNAUTHORIZED, "登录已失效，请重新登录")));
    }

    /** What is no number is told in Chinese, as everything else that must be corrected. */
    private static int number(String field, String label, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new InvalidInput(field, "“" + label + "”：请填写整数");
        }
    }
}
