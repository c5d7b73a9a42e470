package org.huju.alerts.web;

import java.util.List;
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
            @RequestParam(name = "before", defaultValue = "0") long before,
            @RequestParam(name = "size", defaultValue = "50") int size) {
        return tellAlerts
                .mine(before, size)
                .<ResponseEntity<Object>>map(alerts -> ResponseEntity.ok(new Answer(alerts)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                        .body(ProblemDetail.forStatusAndDetail(HttpStatus.UNAUTHORIZED, "登录已失效，请重新登录")));
    }
}
