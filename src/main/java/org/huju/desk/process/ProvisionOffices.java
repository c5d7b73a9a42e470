package org.huju.desk.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.huju.desk.Desk;
import org.huju.desk.Offices;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Sees to it at every start that the engine knows the offices: a group for each desk, what it may do, and the filters. What is there is left
 * alone, so a second start, or a second node starting at the same moment, changes nothing.
 */
@Component
class ProvisionOffices {

    private static final String GROUP_TYPE = "OFFICE";

    private final ProcessEngine engine;
    private final Offices offices;

    ProvisionOffices(ProcessEngine engine, Offices offices) {
        this.engine = engine;
        this.offices = offices;
    }

    @Order(1)
    @EventListener(ApplicationStartedEvent.class)
    void provision() {
        new OneNodeAtATime(engine).run(this::provisionAll);
    }

    private void provisionAll() {
        Collection<Desk> desks = offices.desks();
        addGroups(desks);
        List<Grant> grants = new ArrayList<>(OfficeGrants.ofAdministrators());
        desks.forEach(desk -> grants.addAll(OfficeGrants.of(desk)));
        grants.addAll(new ProvisionFilters(engine.getFilterService(), engine.getTaskService()).provision(desks));
        new Authorizations(engine.getAuthorizationService()).add(grants);
    }

    private void addGroups(Collection<Desk> desks) {
        Set<String> known = engine.getIdentityService().createGroupQuery().list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        if (known.add(Groups.CAMUNDA_ADMIN)) {
            addGroup(Groups.CAMUNDA_ADMIN, "系统管理员", Groups.GROUP_TYPE_SYSTEM);
        }
        desks.stream()
                .filter(desk -> known.add(desk.group()))
                .forEach(desk -> addGroup(desk.group(), desk.name(), GROUP_TYPE));
    }

    private void addGroup(String id, String name, String type) {
        IdentityService identities = engine.getIdentityService();
        Group group = identities.newGroup(id);
        group.setName(name);
        group.setType(type);
        identities.saveGroup(group);
    }
}
