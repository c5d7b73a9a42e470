package org.huju.points.process;

import org.huju.points.ConfirmFalsehood;
import org.springframework.stereotype.Component;

/** 复审新发现虚假 (article 29): what was found false only at another review; the 20 working days run on. */
@Component
class ConfirmLateFalsehoodForm extends FalsehoodForm {

    ConfirmLateFalsehoodForm(PointsCaseFacts facts, PointsLists lists, ConfirmFalsehood confirmFalsehood) {
        super("confirm-late-falsehood", facts, lists, confirmFalsehood);
    }
}
