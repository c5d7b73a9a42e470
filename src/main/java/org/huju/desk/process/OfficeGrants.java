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
import org.huju.desk.Role;

/**
 * What each desk may do beside its own tasks. Nobody but the administrators may create filters, read instances or read history; a
 * definition holds no case, so whoever works in a process may look at its diagram.
 */
final class OfficeGrants {

    static final String PERMIT_APPLICATION = "permit-application";
    static final String RESIDENCE_REGISTRATION = "residence-registration";
    static final String ENDORSEMENT = "endorsement";
    static final String CHANGE_INFORMATION = "change-information";
    static final String WITHDRAW_APPLICATION = "withdraw-application";
    static final String LIFT_DISHONESTY = "lift-dishonesty";
    static final String DEPARTMENT_VERIFICATION = "department-verification";
    static final String PAUSE_DEADLINE = "pause-deadline";
    static final String EXTEND_DEADLINE = "extend-deadline";
    static final String POINTS_APPLICATION = "points-application";
    static final String DIRECT_POINTS_REQUEST = "direct-points-request";
    static final String POINTS_RECHECK = "points-recheck";
    static final String REPLACE_CARD = "replace-card";
    static final String REFUND_FEE = "refund-fee";
    static final String DESTROY_CARD = "destroy-card";
    static final String CANCEL_PERMIT = "cancel-permit";
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
            case POLICE -> police(desk.role(), grants);
            case TALENT -> talentCentre(desk.role(), grants);
            case HR -> hr(desk.role(), grants);
            case DEPARTMENT -> department(desk, grants);
            case DISTRICT ->
                grants.read(
                        PERMIT_APPLICATION,
                        RESIDENCE_REGISTRATION,
                        POINTS_APPLICATION,
                        DIRECT_POINTS_REQUEST,
                        POINTS_RECHECK,
                        DEPARTMENT_VERIFICATION);
            // The calendar is every office's, so one office for the whole city amends it.
            case MUNICIPAL -> grants.start(AMEND_CALENDAR);
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
            grants.start(PERMIT_APPLICATION, WITHDRAW_APPLICATION);
            grants.start(RESIDENCE_REGISTRATION, ENDORSEMENT, CHANGE_INFORMATION, REPLACE_CARD);
        } else {
            grants.read(PERMIT_APPLICATION, RESIDENCE_REGISTRATION, ENDORSEMENT, CHANGE_INFORMATION, REPLACE_CARD);
        }
        grants.read(REFUND_FEE, DESTROY_CARD);
        grants.start(LIFT_DISHONESTY);
    }

    /** The time of a case is stopped and its extension asked for by those who handle it (article 12); a reviewer proposes cancellations (article 16). */
    private static void police(Role role, Grants grants) {
        grants.read(
                PERMIT_APPLICATION, RESIDENCE_REGISTRATION, DEPARTMENT_VERIFICATION, CHANGE_INFORMATION, REPLACE_CARD);
        if (role == Role.REVIEWER) {
            grants.start(CANCEL_PERMIT);
        } else {
            grants.read(CANCEL_PERMIT);
        }
        if (role == Role.HEAD) {
            grants.read(PAUSE_DEADLINE, EXTEND_DEADLINE);
        } else {
            grants.start(PAUSE_DEADLINE, EXTEND_DEADLINE);
        }
    }

    /** An application for points is taken in where the employer is registered (article 23): by the clerks, who are at the counter. */
    private static void talentCentre(Role role, Grants grants) {
        if (role == Role.CLERK) {
            grants.start(POINTS_APPLICATION, POINTS_RECHECK);
        } else {
            grants.read(POINTS_APPLICATION);
        }
    }

    /** A holder whose employer does not file comes to the bureau itself (article 30); who reviews takes that in, and objections. */
    private static void hr(Role role, Grants grants) {
        grants.read(POINTS_APPLICATION, DEPARTMENT_VERIFICATION);
        if (role == Role.REVIEWER) {
            grants.start(DIRECT_POINTS_REQUEST, POINTS_RECHECK);
        } else {
            grants.read(DIRECT_POINTS_REQUEST, POINTS_RECHECK);
        }
    }

    /** The head of human resources for the whole city looks at points again where nobody is left in the district. */
    private static void department(Desk desk, Grants grants) {
        grants.read(PERMIT_APPLICATION, POINTS_APPLICATION, DEPARTMENT_VERIFICATION, CANCEL_PERMIT);
        if (desk.role() == Role.HEAD && desk.office().id().equals("dept-hrss")) {
            grants.read(POINTS_RECHECK);
        }
    }

    private record Grants(String group, List<Grant> list) {

        Grants(String group) {
            this(group, new ArrayList<>());
        }

        /** They see these processes, and may begin none of them. */
        void read(String... processes) {
            for (String process : processes) {
                add(Resources.PROCESS_DEFINITION, process, Permissions.READ);
            }
        }

        /** They may begin a case of these processes. */
        void start(String... processes) {
            for (String process : processes) {
                add(Resources.PROCESS_DEFINITION, process, Permissions.READ, Permissions.CREATE_INSTANCE);
            }
            add(Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
        }

        void add(Resource resource, String resourceId, Permission... permissions) {
            list.add(new Grant(group, resource, resourceId, permissions));
        }
    }
}
