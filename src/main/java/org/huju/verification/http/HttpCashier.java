package org.huju.verification.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huju.payment.Cashier;
import org.huju.payment.CashierReceipt;
import org.huju.payment.PaymentOrder;
import org.huju.payment.RefundReceipt;
import org.huju.verification.Registry;

/** The cashier as {@code docs/registries.openapi.yaml} describes it. */
class HttpCashier implements Cashier {

    private static final int NUMBER = 64;

    private final RegistryCall call;

    HttpCashier(RegistryCall call) {
        this.call = call;
    }

    /** How an order stands with the cashier. */
    private enum Standing {
        DUE,
        PAID,
        WITHDRAWN,
        REFUNDED
    }

    @Override
    public void order(PaymentOrder order) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("orderNo", order.orderNo());
        body.put("item", order.item());
        body.put("amountYuan", order.amountYuan());
        body.put("payer", order.payer());
        body.put("idNumber", order.payerIdNumber().value());
        requireSame(order.orderNo(), call.post(Registry.CASHIER, "/cashier/orders", Map.of(), body, Set.of(202)));
    }

    @Override
    public Optional<CashierReceipt> paid(String orderNo) {
        return receipt(orderNo, "/cashier/queries");
    }

    @Override
    public Optional<CashierReceipt> withdraw(String orderNo) {
        return receipt(orderNo, "/cashier/withdrawals");
    }

    @Override
    public RefundReceipt refund(String orderNo) {
        Answer answer = standing(orderNo, "/cashier/refunds");
        if (answer.choice("state", Standing.class) != Standing.REFUNDED) {
            throw answer.bad("state is not that of a refund");
        }
        return new RefundReceipt(answer.required("refundNo", NUMBER), answer.date("refundedOn"));
    }

    private Optional<CashierReceipt> receipt(String orderNo, String path) {
        Answer answer = standing(orderNo, path);
        return answer.choice("state", Standing.class) == Standing.PAID
                ? Optional.of(new CashierReceipt(answer.required("receiptNo", NUMBER), answer.date("paidOn")))
                : Optional.empty();
    }

    private Answer standing(String orderNo, String path) {
        Answer answer = call.post(Registry.CASHIER, path, Map.of(), Map.of("orderNo", orderNo), Set.of(200));
        requireSame(orderNo, answer);
        return answer;
    }

    private static void requireSame(String orderNo, Answer answer) {
        if (!answer.required("orderNo", NUMBER).equals(orderNo)) {
            throw answer.bad("orderNo is another order's");
        }
    }
}
