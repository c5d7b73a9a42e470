package org.huju.points.web;

import com.fasterxml.jackson.databind.JsonNode;
import org.huju.InvalidInput;
import org.huju.points.EstimatePoints;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/points/estimates}: anybody may ask what the points would be; nothing is kept. */
@RestController
class EstimatesController {

    private final EstimatePoints estimatePoints;

    EstimatesController(EstimatePoints estimatePoints) {
        this.estimatePoints = estimatePoints;
    }

    /** 400 names every field to correct. */
    @PostMapping("/api/points/estimates")
    EstimateAnswer estimate(@RequestBody JsonNode body) {
        try {
            return EstimateAnswer.of(estimatePoints.estimate(EstimateRequest.draft(body)));
        } catch (InvalidInput invalid) {
            throw EstimateRequest.named(invalid);
        }
    }
}
