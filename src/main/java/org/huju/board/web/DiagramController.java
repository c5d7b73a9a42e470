package org.huju.board.web;

import org.huju.InvalidInput;
import org.huju.board.Diagrams;
import org.huju.board.Scopes;
import org.huju.board.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The diagram on which the board shows where cases wait, for whoever may look at the board. */
@RestController
class DiagramController {

    private final Diagrams diagrams;
    private final Scopes scopes;

    DiagramController(Diagrams diagrams, Scopes scopes) {
        this.diagrams = diagrams;
        this.scopes = scopes;
    }

    record Diagram(String definition, String xml) {}

    @GetMapping("/camunda/api/board/diagrams/{definition}")
    Diagram diagram(Viewer viewer, @PathVariable String definition) {
        scopes.of(viewer);
        return diagrams.latest(definition)
                .map(xml -> new Diagram(definition, xml))
                .orElseThrow(() -> new InvalidInput("definition", "“流程”：没有这个流程，请从列表中选择"));
    }
}
