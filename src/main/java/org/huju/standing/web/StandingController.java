package org.huju.standing.web;

import java.security.Principal;
import org.huju.standing.TellStanding;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/permits/{no}/standing?purpose=…&cardNo=…} for the departments that serve holders of permits. */
@RestController
class StandingController {

    private final TellStanding tellStanding;

    StandingController(TellStanding tellStanding) {
        this.tellStanding = tellStanding;
    }

    /**
     * 404 if there is no permit of that number, 400 without a purpose of the catalogue.
     *
     * @param purpose code of a service or convenience
     * @param cardNo may be left out
     */
    @GetMapping("/api/permits/{permitNo}/standing")
    ResponseEntity<Object> standing(
            @PathVariable String permitNo,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String cardNo,
            Principal department) {
        return tellStanding
                .of(permitNo, purpose, cardNo, department.getName())
                .<ResponseEntity<Object>>map(ResponseEntity::ok)
                .orElseGet(StandingController::unknown);
    }

    private static ResponseEntity<Object> unknown() {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "没有这个编号的居住证，请核对证上的居住证编号");
        problem.setTitle("没有查到这张居住证");
        return ResponseEntity.of(problem).build();
    }
}
