package org.huju.permit.web;

import org.huju.permit.PermitCaseStatus;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/permit-cases}: a holder asks how an endorsement, a change, a replacement or a cancellation stands. */
@RestController
@RequestMapping("/api/permit-cases")
class PermitCasesController {

    private final PermitCaseStatus permitCaseStatus;

    PermitCasesController(PermitCaseStatus permitCaseStatus) {
        this.permitCaseStatus = permitCaseStatus;
    }

    /** By 办件编号 with the query code; 404 if they do not belong together. */
    @GetMapping("/{caseNo}/status")
    ResponseEntity<Object> status(
            @PathVariable String caseNo, @RequestParam(required = false, defaultValue = "") String queryCode) {
        return permitCaseStatus
                .of(caseNo, queryCode)
                .<ResponseEntity<Object>>map(ResponseEntity::ok)
                .orElseGet(PermitCasesController::unknown);
    }

    private static ResponseEntity<Object> unknown() {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "没有查到：请核对办件编号和查询码 queryCode，它们写在告知书上");
        problem.setTitle("没有查到这件办件");
        return ResponseEntity.of(problem).build();
    }
}
