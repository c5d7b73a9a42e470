package org.huju.simulator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.huju.verification.Registry;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 统一公共支付平台 (article 33). Beside the contract, {@code payments} is where the demonstration pays for whoever does not. */
@RestController
@WhenSimulating
@RequestMapping("/simulator/cashier")
class SimulatedCashier {

    private final CashDesk desk;
    private final SimulatedTroubles troubles;
    private final ObjectMapper json;

    SimulatedCashier(CashDesk desk, SimulatedTroubles troubles, ObjectMapper json) {
        this.desk = desk;
        this.troubles = troubles;
        this.json = json;
    }

    record Order(
            @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,64}") String orderNo,
            @NotBlank @Size(max = 100) String item,
            @Min(1) int amountYuan,
            @NotBlank @Size(max = 100) String payer,

            @NotNull @Pattern(regexp = SimulatedRegistries.ID_NUMBER)
            String idNumber) {

        @Override
        public String toString() {
            return "Order[" + orderNo + "]";
        }
    }

    record OrderNo(
            @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,64}") String orderNo) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Standing(
            String orderNo,
            KeptPayment.State state,
            String receiptNo,
            LocalDate paidOn,
            String refundNo,
            LocalDate refundedOn) {

        static Standing of(KeptPayment order) {
            return new Standing(
                    order.orderNo(),
                    order.state(),
                    order.paidOn() == null ? null : order.receiptNo(),
                    order.paidOn(),
                    order.refundedOn() == null ? null : order.refundNo(),
                    order.refundedOn());
        }
    }

    @PostMapping("/orders")
    @ResponseStatus(HttpStatus.ACCEPTED)
    OrderNo order(@Valid @RequestBody Order order) throws JsonProcessingException {
        Optional<Citizen> payer = Citizens.find(order.idNumber());
        payer.ifPresent(citizen -> troubles.meet(citizen, Registry.CASHIER));
        boolean unpaid = payer.filter(citizen -> citizen.troubles().get(Registry.CASHIER) == Trouble.UNPAID)
                .isPresent();
        desk.take(order.orderNo(), json.writeValueAsBytes(order), !unpaid);
        return new OrderNo(order.orderNo());
    }

    @PostMapping("/queries")
    Standing query(@Valid @RequestBody OrderNo order) {
        return Standing.of(desk.get(order.orderNo()));
    }

    @PostMapping("/withdrawals")
    Standing withdraw(@Valid @RequestBody OrderNo order) {
        return Standing.of(desk.withdraw(order.orderNo()));
    }

    @PostMapping("/refunds")
    Standing refund(@Valid @RequestBody OrderNo order) {
        return Standing.of(desk.refund(order.orderNo()));
    }

    /** @param late see {@link CashDesk#pay} */
    record Paying(
            @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,64}") String orderNo, boolean late) {}

    @PostMapping("/payments")
    Standing pay(@Valid @RequestBody Paying paying) {
        return Standing.of(desk.pay(paying.orderNo(), paying.late()));
    }

    static Map<String, String> message(KeptPayment order) {
        return Map.of(
                "messageId", order.messageId(),
                "orderNo", order.orderNo(),
                "receiptNo", order.receiptNo(),
                "paidOn", order.paidOn().toString());
    }
}
