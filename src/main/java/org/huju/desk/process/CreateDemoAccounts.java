package org.huju.desk.process;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.huju.desk.DemoAccount;
import org.huju.desk.DemoAccounts;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the demonstration's accounts once; one that is there is left alone. Never outside the demonstration: everybody knows the password. */
@Component
@Profile("demo & !production")
class CreateDemoAccounts {

    private final ProcessEngine engine;

    CreateDemoAccounts(ProcessEngine engine) {
        this.engine = engine;
    }

    /** After the groups are there. */
    @Order(2)
    @EventListener(ApplicationStartedEvent.class)
    void create() {
        new OneNodeAtATime(engine).run(() -> DemoAccounts.all().forEach(this::create));
    }

    private void create(DemoAccount account) {
        IdentityService identities = engine.getIdentityService();
        if (identities.createUserQuery().userId(account.id()).count() > 0) {
            return;
        }
        User user = identities.newUser(account.id());
        // The webapps write the first name before the last name; a Chinese name begins with the family name.
        user.setFirstName(account.familyName());
        user.setLastName(account.givenName());
        user.setPassword(DemoAccounts.PASSWORD);
        identities.saveUser(user);
        account.groups().forEach(group -> identities.createMembership(account.id(), group));
    }
}
