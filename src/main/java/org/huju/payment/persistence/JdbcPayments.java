package org.huju.payment.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.huju.payment.CashierReceipt;
import org.huju.payment.Payment;
import org.huju.payment.Payments;
import org.huju.payment.RefundReceipt;
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
                        update payment set state = :state, receipt_no = :receiptNo, paid_on = :paidOn,
                            refund_no = :refundNo, refunded_on = :refundedOn
                        where case_id = :id""")
                .param("id", payment.caseId())
                .param("state", payment.state().name())
                .param(
                        "receiptNo",
                        payment.receipt().map(CashierReceipt::receiptNo).orElse(null))
                .param("paidOn", payment.receipt().map(CashierReceipt::paidOn).orElse(null))
                .param("refundNo", payment.refund().map(RefundReceipt::refundNo).orElse(null))
                .param(
                        "refundedOn",
                        payment.refund().map(RefundReceipt::refundedOn).orElse(null))
                .update();
    }

    private static Payment payment(ResultSet row, int number) throws SQLException {
        return new Payment(
                row.getObject("case_id", UUID.class),
                row.getInt("amount_yuan"),
                row.getObject("requested_on", LocalDate.class),
                Payment.State.valueOf(row.getString("state")),
                given(row, "receipt_no", "paid_on", CashierReceipt::new),
                given(row, "refund_no", "refunded_on", RefundReceipt::new));
    }

    private static <R> Optional<R> given(
            ResultSet row, String numberColumn, String dayColumn, BiFunction<String, LocalDate, R> receipt)
            throws SQLException {
        String number = row.getString(numberColumn);
        LocalDate day = row.getObject(dayColumn, LocalDate.class);
        return Optional.ofNullable(number).map(given -> receipt.apply(given, day));
    }
}
