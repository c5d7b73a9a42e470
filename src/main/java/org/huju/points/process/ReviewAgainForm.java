package org.huju.points.process;

import org.huju.casefile.Decision;
import org.springframework.stereotype.Component;

/** 重新审核: what a second officer has sent back; the clock runs on. */
@Component
class ReviewAgainForm extends ReviewForm {

    ReviewAgainForm(ReviewDesk desk) {
        super("review-again", desk, Decision.Step.CONFIRM_SCORE, Decision.Step.CONFIRM_FALSEHOOD);
    }
}
