package org.huju.issuance.web;

import java.util.Map;
import org.huju.issuance.ApplicationDeadlines;
import org.huju.issuance.ApplicationStatus;
import org.huju.issuance.FileOnline;
import org.huju.issuance.FilingDraft;
import org.huju.issuance.PermitApplication;
import org.huju.issuance.WithdrawOnline;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/permit-applications}: the online hall files, the applicant asks how it stands. */
@RestController
@RequestMapping("/api/permit-applications")
class PermitApplicationsController {

    private final FileOnline fileOnline;
    private final ApplicationStatus applicationStatus;
    private final ApplicationDeadlines applicationDeadlines;
    private final WithdrawOnline withdrawOnline;

    PermitApplicationsController(
            FileOnline fileOnline,
            ApplicationStatus applicationStatus,
            ApplicationDeadlines applicationDeadlines,
            WithdrawOnline withdrawOnline) {
        this.fileOnline = fileOnline;
        this.applicationStatus = applicationStatus;
        this.applicationDeadlines = applicationDeadlines;
        this.withdrawOnline = withdrawOnline;
    }

    /** What the applicant keeps. */
    record Filed(String applicationNo, String queryCode, String state) {

        static Filed of(PermitApplication application) {
            return new Filed(
                    application.applicationNo(),
                    application.queryCode(),
                    application.state().label());
        }
    }

    /** 201 with the number and query code; the same submission again gives the same answer; 400 names every field to correct. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Filed file(
            @RequestBody FilingDraft draft,
            @RequestHeader(name = "Idempotency-Key", required = false) String idempotencyKey) {
        return Filed.of(fileOnline.file(draft, idempotencyKey));
    }

    /** By 收件编号 or 受理号 with the query code; 404 if they do not belong together. */
    @GetMapping("/{number}/status")
    ResponseEntity<Object> status(
            @PathVariable String number, @RequestParam(required = false, defaultValue = "") String queryCode) {
        return applicationStatus
                .of(number, queryCode)
                .<ResponseEntity<Object>>map(ResponseEntity::ok)
                .orElseGet(PermitApplicationsController::unknown);
    }

    /** Every period of the case with the counting beside it; asked for and refused as the status. */
    @GetMapping("/{number}/deadlines")
    ResponseEntity<Object> deadlines(
            @PathVariable String number, @RequestParam(required = false, defaultValue = "") String queryCode) {
        return applicationDeadlines
                .of(number, queryCode)
                .<ResponseEntity<Object>>map(deadlines -> ResponseEntity.ok(Map.of("deadlines", deadlines)))
                .orElseGet(PermitApplicationsController::unknown);
    }

    /** What the applicant writes to withdraw. */
    record Withdrawal(String queryCode, String reason) {}

    /** 204 once withdrawn; 400 after the permit has been signed; 404 as above. */
    @PostMapping("/{number}/withdrawal")
    ResponseEntity<Object> withdraw(@PathVariable String number, @RequestBody Withdrawal withdrawal) {
        return withdrawOnline.withdraw(number, withdrawal.queryCode(), withdrawal.reason())
                ? ResponseEntity.noContent().build()
                : unknown();
    }

    private static ResponseEntity<Object> unknown() {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "没有查到：请核对收件编号（或受理号）和查询码 queryCode，它们印在受理凭证上");
        problem.setTitle("没有查到这件申请");
        return ResponseEntity.of(problem).build();
    }
}
