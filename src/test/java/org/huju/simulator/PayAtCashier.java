package org.huju.simulator;

import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pays an order at the simulated cashier, and waits until its message has come to Huju's inbox; what is withdrawn is not paid. */
@TestComponent
public class PayAtCashier {

    private final CashDesk desk;
    private final JdbcClient jdbc;

    PayAtCashier(CashDesk desk, JdbcClient jdbc) {
        this.desk = desk;
        this.jdbc = jdbc;
    }

    public void pay(String orderNo) {
        if (desk.pay(orderNo).state() == KeptPayment.State.PAID) {
            await().until(() -> isKept(orderNo));
        }
    }

    private boolean isKept(String orderNo) {
        return jdbc.sql("select count(*) > 0 from inbox_message where name = 'feePaid' and case_id = :id")
                .param("id", UUID.fromString(orderNo))
                .query(Boolean.class)
                .single();
    }
}
