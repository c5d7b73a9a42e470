package org.huju.desk.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;
import org.huju.desk.Offices;
import org.huju.desk.Role;

/**
 * Who may do what with a task. The desk whose queue it enters may read, claim and complete it: that much the engine grants by itself (with
 * {@code default-user-permission-name-for-task: TASK_WORK}; its own default would also allow changing due dates and process variables).
 * Here the head of the same office is added: he sees his office's tasks and may put one back or give it to somebody else.
 */
class OfficeTaskAuthorizations extends DefaultAuthorizationProvider {

    private static final Permission[] HEADS_OFFICE = {Permissions.READ, Permissions.TASK_ASSIGN};
    private static final Permission[] HEADS_OWN_TASK = {Permissions.READ, Permissions.TASK_ASSIGN, Permissions.TASK_WORK
    };

    private final Offices offices;

    OfficeTaskAuthorizations(Offices offices) {
        this.offices = offices;
    }

    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String groupId, String type) {
        List<AuthorizationEntity> authorizations = new ArrayList<>();
        Optional<String> head = offices.desk(groupId).map(desk -> desk.office().group(Role.HEAD));
        if (head.isEmpty() || !head.get().equals(groupId)) {
            authorizations.addAll(List.of(super.newTaskGroupIdentityLink(task, groupId, type)));
        }
        head.ifPresent(group ->
                authorizations.add(ofHead(task, group, group.equals(groupId) ? HEADS_OWN_TASK : HEADS_OFFICE)));
        return authorizations.toArray(AuthorizationEntity[]::new);
    }

    private AuthorizationEntity ofHead(Task task, String group, Permission[] permissions) {
        AuthorizationEntity authorization =
                createOrUpdateAuthorization(task, null, group, Resources.TASK, false, permissions);
        // Where two desks of one office share a task, the engine keeps what the first brought and forgets what the
        // second adds.
        addPermissions(authorization, permissions);
        return authorization;
    }
}
