package org.huju.desk.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
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

    private static final Permission[] HEADS = {Permissions.READ, Permissions.TASK_ASSIGN};
    private static final Permission[] HEADS_OWN = {Permissions.READ, Permissions.TASK_ASSIGN, Permissions.TASK_WORK};

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
        head.ifPresent(group -> {
            Permission[] permissions = group.equals(groupId) ? HEADS_OWN : HEADS;
            madeJustNow(task, group)
                    .ifPresentOrElse(
                            made -> addPermissions(made, permissions),
                            () -> authorizations.add(createOrUpdateAuthorization(
                                    task, null, group, Resources.TASK, false, permissions)));
        });
        return authorizations.toArray(AuthorizationEntity[]::new);
    }

    /** Two desks of one office have one head: what this transaction has made for him is not in the table yet and cannot be made twice. */
    private static Optional<AuthorizationEntity> madeJustNow(Task task, String group) {
        return Context.getCommandContext()
                .getDbEntityManager()
                .getCachedEntitiesByType(AuthorizationEntity.class)
                .stream()
                .filter(made -> group.equals(made.getGroupId())
                        && made.getResourceType() == Resources.TASK.resourceType()
                        && task.getId().equals(made.getResourceId()))
                .findFirst();
    }
}
