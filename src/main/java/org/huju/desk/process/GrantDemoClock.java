package org.huju.desk.process;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.huju.desk.DemoAccount;
import org.huju.desk.DemoAccounts;
import org.huju.desk.Desk;
import org.huju.desk.Offices;
import org.huju.desk.Role;
import org.huju.platform.demo.DemoOnly;
import org.huju.platform.demo.MoveClock;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets the heads among the demonstration's people move its clock. */
@Component
@DemoOnly
class GrantDemoClock {

    private final ProcessEngine engine;
    private final Offices offices;

    GrantDemoClock(ProcessEngine engine, Offices offices) {
        this.engine = engine;
        this.offices = offices;
    }

    /** After the groups are there. */
    @Order(2)
    @EventListener(ApplicationStartedEvent.class)
    void grant() {
        Authorizations authorizations = new Authorizations(engine.getAuthorizationService());
        new OneNodeAtATime(engine)
                .run(() -> authorizations.add(
                        heads().flatMap(GrantDemoClock::grants).toList()));
    }

    private Stream<String> heads() {
        return DemoAccounts.all().stream()
                .map(DemoAccount::groups)
                .flatMap(Collection::stream)
                .distinct()
                .map(offices::desk)
                .flatMap(Optional::stream)
                .filter(desk -> desk.role() == Role.HEAD)
                .map(Desk::group);
    }

    private static Stream<Grant> grants(String head) {
        return Stream.of(
                new Grant(
                        head,
                        Resources.PROCESS_DEFINITION,
                        MoveClock.PROCESS,
                        Permissions.READ,
                        Permissions.CREATE_INSTANCE),
                new Grant(head, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE));
    }
}
