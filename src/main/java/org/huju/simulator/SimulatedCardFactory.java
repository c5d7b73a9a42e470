package org.huju.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.huju.people.Sex;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 制证中心 (article 12). */
@RestController
@WhenSimulating
class SimulatedCardFactory {

    private final CardFactory factory;
    private final ObjectMapper json;

    SimulatedCardFactory(CardFactory factory, ObjectMapper json) {
        this.factory = factory;
        this.json = json;
    }

    @PostMapping("/simulator/card-factory/orders")
    @ResponseStatus(HttpStatus.ACCEPTED)
    OrderTaken order(@RequestHeader("Idempotency-Key") String key, @Valid @RequestBody Order order)
            throws JsonProcessingException {
        if (!key.equals(order.orderNo())) {
            throw SimulatedProblems.of(HttpStatus.BAD_REQUEST, "Idempotency-Key与orderNo不一致");
        }
        factory.take(order.orderNo(), json.writeValueAsBytes(order));
        return new OrderTaken(order.orderNo());
    }

    record OrderTaken(String orderNo) {}

    record Order(
            @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,64}") String orderNo,
            @NotBlank @Size(max = 100) String name,
            @NotNull Sex sex,
            @NotNull LocalDate birthDate,

            @NotNull @Pattern(regexp = SimulatedRegistries.ID_NUMBER)
            String idNumber,

            @NotBlank @Size(max = 300) String householdAddress,
            @NotBlank @Size(max = 300) String residenceAddress,
            @NotBlank @Size(max = 100) String issuedBy,
            @NotNull LocalDate issuedOn) {

        @Override
        public String toString() {
            return "Order[" + orderNo + "]";
        }
    }
}
