package org.huju.endorsement.web;

import org.huju.endorsement.EndorsementDraft;
import org.huju.endorsement.RequestEndorsementOnline;
import org.huju.endorsement.RequestEndorsementOnline.Requested;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/permits/{permitNo}/endorsements}: the online hall asks for an endorsement (article 14). */
@RestController
class EndorsementsController {

    private final RequestEndorsementOnline requestOnline;

    EndorsementsController(RequestEndorsementOnline requestOnline) {
        this.requestOnline = requestOnline;
    }

    /** 201 with the number and query code; the same submission again gives the same answer; 400 names every field to correct. */
    @PostMapping("/api/permits/{permitNo}/endorsements")
    @ResponseStatus(HttpStatus.CREATED)
    Requested request(
            @PathVariable String permitNo,
            @RequestBody EndorsementDraft draft,
            @RequestHeader(name = "Idempotency-Key", required = false) String idempotencyKey) {
        return requestOnline.request(draft.about(permitNo), idempotencyKey);
    }
}
