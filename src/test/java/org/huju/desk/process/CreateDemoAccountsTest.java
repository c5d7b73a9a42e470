package org.huju.desk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.huju.desk.DemoAccount;
import org.huju.desk.DemoAccounts;
import org.huju.desk.Offices;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class CreateDemoAccountsTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withBean(ProcessEngine.class, () -> mock(ProcessEngine.class))
            .withUserConfiguration(CreateDemoAccounts.class);

    @Test
    void everybody_can_log_in_and_sits_where_the_list_says() throws Exception {
        try (DeskEngine desk = new DeskEngine()) {
            new ProvisionOffices(desk.engine, new Offices()).provision();
            CreateDemoAccounts accounts = new CreateDemoAccounts(desk.engine);
            accounts.create();
            IdentityService identities = desk.engine.getIdentityService();
            for (DemoAccount account : DemoAccounts.all()) {
                assertThat(identities.checkPassword(account.id(), "huju2026"))
                        .as(account.id())
                        .isTrue();
                assertThat(identities
                                .createGroupQuery()
                                .groupMember(account.id())
                                .list())
                        .extracting(Group::getId)
                        .containsExactlyInAnyOrderElementsOf(account.groups());
            }
            User zhang = identities.createUserQuery().userId("zhang.centre").singleResult();
            assertThat(zhang.getFirstName() + zhang.getLastName()).isEqualTo("张敏");

            zhang.setPassword("another");
            identities.saveUser(zhang);
            accounts.create();
            assertThat(identities.checkPassword("zhang.centre", "another"))
                    .as("left alone")
                    .isTrue();
        }
    }

    @Test
    void nobody_is_made_outside_the_demonstration() {
        application.run(context -> assertThat(context).doesNotHaveBean(CreateDemoAccounts.class));
        application
                .withPropertyValues("spring.profiles.active=demo,production")
                .run(context -> assertThat(context).doesNotHaveBean(CreateDemoAccounts.class));
        application
                .withPropertyValues("spring.profiles.active=demo")
                .run(context -> assertThat(context).hasSingleBean(CreateDemoAccounts.class));
    }
}
