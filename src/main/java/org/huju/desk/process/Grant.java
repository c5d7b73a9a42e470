package org.huju.desk.process;

import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/**
 * What a group may do with a resource of the engine.
 *
 * @param group {@link #EVERYONE} for whoever has logged in
 * @param resourceId {@link Authorization#ANY} for all of that kind
 */
record Grant(String group, Resource resource, String resourceId, Permission... permissions) {

    static final String EVERYONE = Authorization.ANY;

    int authorizationType() {
        return isForEveryone() ? Authorization.AUTH_TYPE_GLOBAL : Authorization.AUTH_TYPE_GRANT;
    }

    boolean isForEveryone() {
        return group.equals(EVERYONE);
    }

    /** The engine holds one authorization for each of these. */
    String key() {
        return key(group, resource.resourceType(), resourceId);
    }

    static String key(String group, int resourceType, String resourceId) {
        return group + " " + resourceType + " " + resourceId;
    }
}
