package org.huju.desk.process;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resource;

/** Adds the grants that are missing. One that is there stays as it is: an administrator may have changed it on purpose. */
final class Authorizations {

    private final AuthorizationService service;

    Authorizations(AuthorizationService service) {
        this.service = service;
    }

    void add(Collection<Grant> grants) {
        Set<String> known = new HashSet<>();
        // Resource by resource: of tasks there are as many authorizations as there are open tasks, and none of them is
        // asked for.
        grants.stream().map(Grant::resource).distinct().forEach(resource -> known.addAll(keys(resource)));
        grants.stream().filter(grant -> known.add(grant.key())).forEach(this::save);
    }

    private List<String> keys(Resource resource) {
        return service.createAuthorizationQuery().resourceType(resource).list().stream()
                .map(Authorizations::key)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Null for an authorization of a single person. */
    private static String key(Authorization authorization) {
        String group = authorization.getAuthorizationType() == Authorization.AUTH_TYPE_GLOBAL
                ? Grant.EVERYONE
                : authorization.getGroupId();
        return group == null ? null : Grant.key(group, authorization.getResourceType(), authorization.getResourceId());
    }

    private void save(Grant grant) {
        Authorization authorization = service.createNewAuthorization(grant.authorizationType());
        if (!grant.isForEveryone()) {
            authorization.setGroupId(grant.group());
        }
        authorization.setResource(grant.resource());
        authorization.setResourceId(grant.resourceId());
        authorization.setPermissions(grant.permissions());
        service.saveAuthorization(authorization);
    }
}
