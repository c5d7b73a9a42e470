package org.huju.board.web;

import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.board.AssignCase;
import org.huju.board.UrgeCase;
import org.huju.board.Viewer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What may be done about a case from the board. The web applications' filter has asked for the token against forged requests by now. */
@RestController
@RequestMapping("/camunda/api/board/cases/{caseId}")
class BoardActsController {

    private final UrgeCase urgeCase;
    private final AssignCase assignCase;

    BoardActsController(UrgeCase urgeCase, AssignCase assignCase) {
        this.urgeCase = urgeCase;
        this.assignCase = assignCase;
    }

    /** @param text may be left out */
    record Urging(String text) {}

    record Assignment(String taskId, String userId) {}

    @PostMapping("/urge")
    ResponseEntity<Object> urge(
            Viewer viewer, Narrowed asked, @PathVariable UUID caseId, @RequestBody(required = false) Urging urging) {
        String text = urging == null ? null : urging.text();
        return done(urgeCase.urge(viewer, caseId, asked.selection(), text));
    }

    @PostMapping("/assign")
    ResponseEntity<Object> assign(
            Viewer viewer, Narrowed asked, @PathVariable UUID caseId, @RequestBody Assignment assignment) {
        if (assignment.taskId() == null || assignment.taskId().isBlank()) {
            throw new InvalidInput("taskId", "“任务”：请刷新案件页面以后再选");
        }
        return done(assignCase.assign(viewer, caseId, asked.selection(), assignment.taskId(), assignment.userId()));
    }

    private static ResponseEntity<Object> done(Optional<?> written) {
        return written.isPresent() ? ResponseEntity.noContent().build() : NoSuchCase.answer();
    }
}
