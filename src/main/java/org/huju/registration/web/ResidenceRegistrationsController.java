package org.huju.registration.web;

import org.huju.registration.RegisterOnline;
import org.huju.registration.RegistrationCase;
import org.huju.registration.RegistrationDraft;
import org.huju.registration.RegistrationStatus;
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

/** {@code /api/residence-registrations}. */
@RestController
@RequestMapping("/api/residence-registrations")
class ResidenceRegistrationsController {

    private final RegisterOnline registerOnline;
    private final RegistrationStatus registrationStatus;

    ResidenceRegistrationsController(RegisterOnline registerOnline, RegistrationStatus registrationStatus) {
        this.registerOnline = registerOnline;
        this.registrationStatus = registrationStatus;
    }

    /** What the person keeps. */
    record Filed(String caseNo, String queryCode, String state) {

        static Filed of(RegistrationCase received) {
            return new Filed(
                    received.caseNo(), received.queryCode(), received.state().label());
        }
    }

    /** 201 with the number and query code; the same submission again gives the same case; 400 names every field to correct. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Filed file(
            @RequestBody RegistrationDraft draft,
            @RequestHeader(name = "Idempotency-Key", required = false) String idempotencyKey) {
        return Filed.of(registerOnline.file(draft, idempotencyKey));
    }

    /** By 收件编号 with the query code; 404 if they do not belong together. */
    @GetMapping("/{caseNo}/status")
    ResponseEntity<Object> status(
            @PathVariable String caseNo, @RequestParam(required = false, defaultValue = "") String queryCode) {
        return registrationStatus
                .of(caseNo, queryCode)
                .<ResponseEntity<Object>>map(ResponseEntity::ok)
                .orElseGet(ResidenceRegistrationsController::unknown);
    }

    private static ResponseEntity<Object> unknown() {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "没有查到：请核对收件编号和查询码 queryCode，它们印在居住登记凭证上");
        problem.setTitle("没有查到这件居住登记");
        return ResponseEntity.of(problem).build();
    }
}
