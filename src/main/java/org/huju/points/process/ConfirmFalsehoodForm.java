package org.huju.points.process;

import org.huju.points.ConfirmFalsehood;
import org.springframework.stereotype.Component;

/** 复审虚假认定 (article 29): what was found false at the first review, before any period runs. */
@Component
class ConfirmFalsehoodForm extends FalsehoodForm {

    ConfirmFalsehoodForm(PointsCaseFacts facts, PointsLists lists, ConfirmFalsehood confirmFalsehood) {
        super("confirm-falsehood", facts, lists, confirmFalsehood);
    }
}
