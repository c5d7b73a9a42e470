package org.huju.points.web;

import org.huju.points.TryDraft;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/points/rule-drafts}: the office that drafts the rules tries them on past cases before it asks for them to be put in force. */
@RestController
class RuleDraftsController {

    private final TryDraft tryDraft;

    RuleDraftsController(TryDraft tryDraft) {
        this.tryDraft = tryDraft;
    }

    /** The body is a DMN file. 400 says what is wrong with it. Nothing is kept or deployed. */
    @PostMapping("/api/points/rule-drafts")
    TriedDraftAnswer attempt(@RequestBody byte[] dmn) {
        return TriedDraftAnswer.of(tryDraft.attempt(dmn));
    }
}
