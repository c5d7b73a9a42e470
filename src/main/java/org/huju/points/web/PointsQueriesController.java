package org.huju.points.web;

import java.util.Map;
import java.util.Optional;
import org.huju.points.PointsDeadlines;
import org.huju.points.PointsStatus;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/points/applications/…}: how it stands, for whoever has a number and its query code. */
@RestController
@RequestMapping("/api/points/applications/{number}")
class PointsQueriesController {

    private final PointsStatus pointsStatus;
    private final PointsDeadlines pointsDeadlines;

    PointsQueriesController(PointsStatus pointsStatus, PointsDeadlines pointsDeadlines) {
        this.pointsStatus = pointsStatus;
        this.pointsDeadlines = pointsDeadlines;
    }

    /** By 收件编号 or 受理号 with the query code; 404 if they do not belong together. */
    @GetMapping("/status")
    ResponseEntity<Object> status(
            @PathVariable String number, @RequestParam(required = false, defaultValue = "") String queryCode) {
        return answer(pointsStatus.of(number, queryCode));
    }

    /** Every period of the case with the counting beside it; asked for and refused as the status. */
    @GetMapping("/deadlines")
    ResponseEntity<Object> deadlines(
            @PathVariable String number, @RequestParam(required = false, defaultValue = "") String queryCode) {
        return answer(pointsDeadlines.of(number, queryCode).map(deadlines -> Map.of("deadlines", deadlines)));
    }

    private static ResponseEntity<Object> answer(Optional<?> found) {
        return found.<ResponseEntity<Object>>map(ResponseEntity::ok).orElseGet(() -> {
            ProblemDetail problem =
                    ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "没有查到：请核对收件编号（或受理号）和查询码 queryCode");
            problem.setTitle("没有查到这件积分申请");
            return ResponseEntity.of(problem).build();
        });
    }
}
