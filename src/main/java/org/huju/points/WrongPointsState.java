package org.huju.points;

import org.huju.InvalidInput;

/** The application for points stands where this step is not possible (any more). */
public class WrongPointsState extends InvalidInput {

    public WrongPointsState(PointsApplication application, PointsState wanted) {
        super(
                "state",
                "积分申请" + application.applicationNo() + "的状态是“"
                        + application.state().label() + "”，不能变为“" + wanted.label() + "”");
    }
}
