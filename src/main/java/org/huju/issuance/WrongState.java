package org.huju.issuance;

import org.huju.InvalidInput;

/** The application stands where this step is not possible (any more). */
public class WrongState extends InvalidInput {

    public WrongState(PermitApplication application, ApplicationState wanted) {
        super(
                "state",
                "申请" + application.applicationNo() + "的状态是“"
                        + application.state().label() + "”，不能变为“" + wanted.label() + "”");
    }
}
