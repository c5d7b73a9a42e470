package org.huju.points.web;

import org.huju.InvalidInput;
import org.huju.points.EstimatePoints;
import org.huju.points.TellPointsBasis;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Anybody may ask what the points would be, and by which values; nothing is kept. */
@RestController
class EstimatesController {

    private final EstimatePoints estimatePoints;
    private final TellPointsBasis tellPointsBasis;

    EstimatesController(EstimatePoints estimatePoints, TellPointsBasis tellPointsBasis) {
        this.estimatePoints = estimatePoints;
        this.tellPointsBasis = tellPointsBasis;
    }

    /** 400 names every field to correct. */
    @PostMapping("/api/points/estimates")
    EstimateAnswer estimate(@RequestBody SentJson body) {
        try {
            return EstimateAnswer.of(estimatePoints.estimate(EstimateRequest.draft(body.node())));
        } catch (InvalidInput invalid) {
            throw EstimateRequest.named(invalid);
        }
    }

    /** The standard, the average wage and the lists of that day. */
    @GetMapping("/api/points/basis")
    BasisAnswer basis(@RequestParam(required = false) String on) {
        return BasisAnswer.of(tellPointsBasis.on(on));
    }
}
