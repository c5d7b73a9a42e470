package org.huju.desk.process;

import org.huju.desk.DemoAccount;
import org.huju.desk.DemoAccounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Ends the demonstration's start log with its addresses and accounts. */
@Component
@Profile("demo")
class TellWhereToBegin {

    private static final Logger log = LoggerFactory.getLogger(TellWhereToBegin.class);

    private final Environment environment;

    TellWhereToBegin(Environment environment) {
        this.environment = environment;
    }

    @Order(Ordered.LOWEST_PRECEDENCE)
    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        String base = "http://localhost:" + environment.getProperty("local.server.port");
        StringBuilder text = new StringBuilder("沪居 Huju is ready (demonstration with made-up people)\n\n");
        line(text, "Tasklist 任务", base + "/camunda/app/tasklist/");
        line(text, "Cockpit 监控", base + "/camunda/app/cockpit/");
        line(text, "Deadlines 期限", base + "/api/deadlines/card-making?from=2023-04-20");
        line(text, "Points 积分试算", base + "/points");
        text.append("\n  accounts, all with the password ")
                .append(DemoAccounts.PASSWORD)
                .append(":\n");
        for (DemoAccount account : DemoAccounts.all()) {
            line(text, account.id(), account.name() + "，" + account.task());
        }
        log.info("{}", text);
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(String.format("  %-16s %s%n", key, value));
    }
}
