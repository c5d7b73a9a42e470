package org.huju.points.process;

import org.huju.casefile.Decision;
import org.springframework.stereotype.Component;

/** 审核指标; what a second officer did not confirm as false comes back here. */
@Component
class ReviewIndicatorsForm extends ReviewForm {

    ReviewIndicatorsForm(ReviewDesk desk) {
        super("review-indicators", desk, Decision.Step.CONFIRM_FALSEHOOD);
    }
}
