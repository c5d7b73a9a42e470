package org.huju.payment.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.payment.CashierReceipt;
import org.huju.payment.Payment;
import org.huju.payment.Payments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPayments implements Payments {

    private static final String SELECT = "select * from payment where case_id = :id";

    private final JdbcClient jdbc;

    JdbcPayments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Payment payment) {
        jdbc.sql("""
                        insert into payment (case_id, amount_yuan, requested_on, state)
                        values (:id, :amount, :on, :state) on conflict do nothing""")
                .param("id", payment.caseId())
                .param("amount", payment.amountYuan())
                .param("on", payment.requestedOn())
                .param("state", payment.state().name())
                .update();
    }

    @Override
    public Optional<Payment> find(UUID caseId) {
        return one(SELECT, caseId);
    }

    @Override
    public Optional<Payment> lock(UUID caseId) {
        return one(SELECT + " for update", caseId);
    }

    private Optional<Payment> one(String sql, UUID caseId) {
        return jdbc.sql(sql).param("id", caseId).query(JdbcPayments::payment).optional();
    }

    @Override
    public void change(Payment payment) {
        jdbc.sql("""
                        update payment set state = :state, receipt_no = :receiptNo, paid_on = :paidOn
                        where case_id = :id""")
                .param("id", payment.caseId())
                .param("state", payment.state().name())
                .param(
                        "receiptNo",
                        payment.receipt().map(CashierReceipt::receiptNo).orElse(null))
                .param("paidOn", payment.receipt().map(CashierReceipt::paidOn).orElse(null))
                .update();
    }

    private static Payment payment(ResultSet row, int number) throws SQLException {
        String receiptNo = row.getString("receipt_no");
        return new Payment(
                row.getObject("case_id", UUID.class),
                row.getInt("amount_yuan"),
                row.getObject("requested_on", LocalDate.class),
                Payment.State.valueOf(row.getString("state")),
                receiptNo == null
                        ? Optional.empty()
                        : Optional.of(new CashierReceipt(receiptNo, row.getObject("paid_on", LocalDate.class))));
    }
}
