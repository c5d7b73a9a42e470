package org.huju.registration;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huju.casefile.Material;
import org.huju.casefile.Materials;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 进度查询: what the person may know with a number and the query code. Nothing personal is in it. */
@Service
public class RegistrationStatus {

    private final RegistrationCases cases;
    private final Registrations registrations;
    private final RegistrationDates dates;
    private final Materials materials;
    private final SupplementWindow window;

    RegistrationStatus(
            RegistrationCases cases,
            Registrations registrations,
            RegistrationDates dates,
            Materials materials,
            SupplementWindow window) {
        this.cases = cases;
        this.registrations = registrations;
        this.dates = dates;
        this.materials = materials;
        this.window = window;
    }

    /**
     * @param state in plain Chinese
     * @param registrationNo null until it is registered, as the days after it
     * @param permitFrom from when a permit can be applied for
     * @param awaitedFromApplicant in Chinese; empty if nothing is
     */
    public record Status(
            String caseNo,
            String state,
            LocalDate receivedOn,
            String registrationNo,
            LocalDate registeredOn,
            LocalDate validUntil,
            LocalDate permitFrom,
            String awaitedFromApplicant) {}

    /** @return empty if there is no such number or the code is not its own; the two are not told apart */
    @Transactional(readOnly = true)
    public Optional<Status> of(String caseNo, String queryCode) {
        return cases.withNumber(caseNo)
                .filter(found -> found.answersTo(queryCode))
                .map(this::status);
    }

    private Status status(RegistrationCase found) {
        Optional<Registration> made = registrations.madeIn(found.id());
        Optional<Span> span = made.map(Registration::span);
        return new Status(
                found.caseNo(),
                found.state().label(),
                found.receivedOn(),
                made.map(Registration::registrationNo).orElse(null),
                span.map(Span::registeredOn).orElse(null),
                span.map(Span::validUntil).orElse(null),
                made.filter(registration -> registration.state() != Registration.State.REVOKED)
                        .map(Registration::span)
                        .map(s -> dates.permitFrom(s.continuousFrom(), s.registeredOn()))
                        .orElse(null),
                awaited(found));
    }

    private String awaited(RegistrationCase found) {
        return found.state() == RegistrationCase.State.AWAITING_SUPPLEMENT
                ? "请在" + window.of(found.id()).orElseThrow().due() + "以前补齐："
                        + materials.missing(found.id()).stream()
                                .map(Material::name)
                                .collect(Collectors.joining("、"))
                : "";
    }
}
