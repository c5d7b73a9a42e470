package org.huju.desk.process;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.huju.desk.Desk;
import org.huju.desk.OfficeKind;
import org.huju.desk.Role;

/**
 * What each desk may do beside its own tasks. Nobody but the administrators may create filters, read instances or read history; a
 * definition holds no case, so whoever works in a process may look at its diagram.
 */
final class OfficeGrants {

    static final String PERMIT_APPLICATION = "permit-application";
    static final String WITHDRAW_APPLICATION = "withdraw-application";
    static final String LIFT_DISHONESTY = "lift-dishonesty";
    static final String DEPARTMENT_VERIFICATION = "department-verification";
    static final String PAUSE_DEADLINE = "pause-deadline";
    static final String EXTEND_DEADLINE = "extend-deadline";

    static final String AMEND_CALENDAR = "amend-calendar";

    private OfficeGrants() {}

    static List<Grant> of(Desk desk) {
        Grants grants = new Grants(desk.group());
        grants.add(Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        if (desk.role() == Role.HEAD) {
            grants.add(Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        }
        switch (desk.office().kind()) {
            case CENTRE -> centre(desk.role(), grants);
            case POLICE, DEPARTMENT, DISTRICT -> {
                if (desk.office().kind() == OfficeKind.POLICE) {
                    police(desk.role(), grants);
                }
                grants.add(Resources.PROCESS_DEFINITION, PERMIT_APPLICATION, Permissions.READ);
                grants.add(Resources.PROCESS_DEFINITION, DEPARTMENT_VERIFICATION, Permissions.READ);
            }
            case MUNICIPAL -> municipal(grants);
            case TALENT, HR -> grants.add(Resources.PROCESS_DEFINITION, PERMIT_APPLICATION, Permissions.READ);
        }
        return grants.list;
    }

    static List<Grant> ofAdministrators() {
        Grants grants = new Grants(Groups.CAMUNDA_ADMIN);
        for (Resource resource : Resources.values()) {
            grants.add(resource, ANY, Permissions.ALL);
        }
        return grants.list;
    }

    /**
     * An application is taken in, and taken back, at the counter (article 8): by the clerks, who are at it. Lifting an entry
     * of the dishonesty list may be asked for by the head too.
     */
    private static void centre(Role role, Grants grants) {
        if (role == Role.CLERK) {
            grants.add(Resources.PROCESS_DEFINITION, PERMIT_APPLICATION, Permissions.READ, Permissions.CREATE_INSTANCE);
            grants.add(
                    Resources.PROCESS_DEFINITION, WITHDRAW_APPLICATION, Permissions.READ, Permissions.CREATE_INSTANCE);
        } else {
            grants.add(Resources.PROCESS_DEFINITION, PERMIT_APPLICATION, Permissions.READ);
        }
        grants.add(Resources.PROCESS_DEFINITION, LIFT_DISHONESTY, Permissions.READ, Permissions.CREATE_INSTANCE);
        grants.add(Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
    }

    /** The calendar is every office's, so one office for the whole city amends it. */
    private static void municipal(Grants grants) {
        grants.add(Resources.PROCESS_DEFINITION, AMEND_CALENDAR, Permissions.READ, Permissions.CREATE_INSTANCE);
        grants.add(Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
    }

    /** The time of a case is stopped and its extension asked for by those who handle it (article 12). */
    private static void police(Role role, Grants grants) {
        boolean handles = role == Role.REVIEWER || role == Role.SIGNER;
        for (String process : List.of(PAUSE_DEADLINE, EXTEND_DEADLINE)) {
            if (handles) {
                grants.add(Resources.PROCESS_DEFINITION, process, Permissions.READ, Permissions.CREATE_INSTANCE);
            } else {
                grants.add(Resources.PROCESS_DEFINITION, process, Permissions.READ);
            }
        }
        if (handles) {
            grants.add(Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
        }
    }

    private record Grants(String group, List<Grant> list) {

        Grants(String group) {
            this(group, new ArrayList<>());
        }

        void add(Resource resource, String resourceId, Permission... permissions) {
            list.add(new Grant(group, resource, resourceId, permissions));
        }
    }
}
