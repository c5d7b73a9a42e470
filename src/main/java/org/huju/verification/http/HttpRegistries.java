package org.huju.verification.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huju.people.IdNumber;
import org.huju.verification.CardOrder;
import org.huju.verification.DepartmentAnswer;
import org.huju.verification.DepartmentQuestion;
import org.huju.verification.InsuranceRecord;
import org.huju.verification.RegisterEntry;
import org.huju.verification.Registries;
import org.huju.verification.Registry;
import org.huju.verification.Residence;

/** The registries as {@code docs/registries.openapi.yaml} describes them; the limits of length are the contract's. */
class HttpRegistries implements Registries {

    /** The problem type that tells "we have nobody with this number" from any other 404, such as a wrong address. */
    static final String NO_RECORD = "urn:huju:problem:no-record";

    private static final int NAME = 100;
    private static final int ADDRESS = 300;
    private static final int NOTE = 500;

    private final RegistryCall call;

    HttpRegistries(RegistryCall call) {
        this.call = call;
    }

    @Override
    public Optional<RegisterEntry> lookUp(IdNumber idNumber) {
        Answer answer = call.post(
                Registry.POPULATION_REGISTER,
                "/population-register/lookups",
                Map.of(),
                Map.of("idNumber", idNumber.value()),
                Set.of(200, 404));
        if (answer.status() == 404) {
            return noRecord(answer);
        }
        return Optional.of(new RegisterEntry(
                answer.required("name", NAME),
                answer.required("idNumber", 18),
                answer.text("householdAddress", ADDRESS).orElse(""),
                answer.object("residence").map(HttpRegistries::residence)));
    }

    private static <T> Optional<T> noRecord(Answer answer) {
        if (!answer.text("type", 200).equals(Optional.of(NO_RECORD))) {
            throw answer.bad("HTTP 404 that is not " + NO_RECORD);
        }
        return Optional.empty();
    }

    private static Residence residence(Answer answer) {
        return new Residence(answer.required("address", ADDRESS), answer.date("registeredOn"));
    }

    @Override
    public Optional<InsuranceRecord> insurance(IdNumber idNumber) {
        Answer answer = call.post(
                Registry.SOCIAL_INSURANCE,
                "/social-insurance/records",
                Map.of(),
                Map.of("idNumber", idNumber.value()),
                Set.of(200, 404));
        return answer.status() == 404 ? noRecord(answer) : Optional.of(insurance(answer));
    }

    private static InsuranceRecord insurance(Answer answer) {
        return new InsuranceRecord(
                answer.employerCode("payer"), answer.integer("monthsOfLast12", 0, 12), answer.flag("paysNow"));
    }

    @Override
    public DepartmentAnswer verify(DepartmentQuestion question) {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("name", question.name());
        body.put("idNumber", question.idNumber().value());
        if (!question.inquiry().matter().isEmpty()) {
            body.put("matter", question.inquiry().matter());
        }
        question.claimed().ifPresent(claimed -> body.put("claimed", claimed));
        question.residenceAddress().ifPresent(address -> body.put("residenceAddress", address));
        Registry registry = question.department().registry();
        Answer answer = call.post(registry, "/" + registry.code() + "/verifications", Map.of(), body, Set.of(200));
        return new DepartmentAnswer(
                answer.choice("result", DepartmentAnswer.Result.class),
                answer.text("note", NOTE).orElse(""));
    }

    @Override
    public void order(CardOrder order) {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("orderNo", order.orderNo());
        body.put("name", order.name());
        body.put("sex", order.sex().name());
        body.put("birthDate", order.birthDate().toString());
        body.put("idNumber", order.idNumber().value());
        body.put("householdAddress", order.householdAddress());
        body.put("residenceAddress", order.residenceAddress());
        body.put("issuedBy", order.issuedBy());
        body.put("issuedOn", order.issuedOn().toString());
        Answer answer = call.post(
                Registry.CARD_FACTORY,
                "/card-factory/orders",
                Map.of("Idempotency-Key", order.orderNo()),
                body,
                Set.of(202));
        if (!answer.required("orderNo", 64).equals(order.orderNo())) {
            throw answer.bad("orderNo is another order's");
        }
    }
}
