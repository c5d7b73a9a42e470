package org.huju.support;

import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.huju.agency.Agent;
import org.huju.issuance.Applicant;
import org.huju.issuance.Applications;
import org.huju.issuance.PermitApplication;
import org.huju.permit.Particulars;
import org.huju.permit.Permit;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCases;
import org.huju.permit.Permits;
import org.huju.points.PointsApplication;
import org.huju.points.PointsApplications;
import org.huju.points.PointsFiling;
import org.huju.registration.Registrant;
import org.huju.registration.RegistrationCase;
import org.huju.registration.RegistrationCases;
import org.huju.registration.RegistrationFiling;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is personal in the case records there are now. */
public class PeopleInCases {

    private final Applications applications;
    private final PointsApplications pointsApplications;
    private final RegistrationCases registrationCases;
    private final Permits permits;
    private final PermitCases permitCases;
    private final JdbcClient jdbc;

    PeopleInCases(
            Applications applications,
            PointsApplications pointsApplications,
            RegistrationCases registrationCases,
            Permits permits,
            PermitCases permitCases,
            JdbcClient jdbc) {
        this.applications = applications;
        this.pointsApplications = pointsApplications;
        this.registrationCases = registrationCases;
        this.permits = permits;
        this.permitCases = permitCases;
        this.jdbc = jdbc;
    }

    /** Name, ID number, telephone and addresses of everybody who has applied or acted for somebody. */
    public TreeSet<String> everything() {
        TreeSet<String> personal = new TreeSet<>();
        jdbc.sql("select id from permit_application").query(UUID.class).list().stream()
                .map(applications::get)
                .flatMap(application -> Stream.concat(
                        ofApplicant(application),
                        application.filing().agent().stream().flatMap(PeopleInCases::ofAgent)))
                .forEach(personal::add);
        jdbc.sql("select id from points_application").query(UUID.class).list().stream()
                .map(pointsApplications::get)
                .flatMap(PeopleInCases::ofHolder)
                .forEach(personal::add);
        jdbc.sql("select id from registration_case").query(UUID.class).list().stream()
                .map(registrationCases::get)
                .map(RegistrationCase::filing)
                .flatMap(filing -> Stream.concat(
                        ofRegistrant(filing), filing.agent().stream().flatMap(PeopleInCases::ofAgent)))
                .forEach(personal::add);
        jdbc.sql("select id from permit_case").query(UUID.class).list().stream()
                .map(permitCases::get)
                .flatMap(this::ofPermitCase)
                .filter(value -> !value.isEmpty())
                .forEach(personal::add);
        return personal;
    }

    public TreeSet<String> idNumbers() {
        TreeSet<String> numbers = everything();
        numbers.removeIf(personal -> !personal.matches("[0-9]{17}[0-9X]"));
        return numbers;
    }

    private static Stream<String> ofApplicant(PermitApplication application) {
        Applicant applicant = application.filing().applicant();
        return Stream.of(
                applicant.name().value(),
                applicant.idNumber().value(),
                applicant.phone().value(),
                applicant.householdAddress().value(),
                application.filing().residence().address().value());
    }

    private static Stream<String> ofRegistrant(RegistrationFiling filing) {
        Registrant registrant = filing.registrant();
        return Stream.concat(
                Stream.of(
                        registrant.name().value(),
                        registrant.idNumber().value(),
                        registrant.phone().value(),
                        registrant.householdAddress().value(),
                        filing.dwelling().address().value()),
                filing.kinship().map(kinship -> kinship.relative().value()).stream());
    }

    private static Stream<String> ofHolder(PointsApplication application) {
        PointsFiling.Holder holder = application.filing().holder();
        return Stream.of(
                holder.name().value(), holder.idNumber().value(), holder.phone().value());
    }

    private Stream<String> ofPermitCase(PermitCase permitCase) {
        Permit permit = permits.get(permitCase.permitId());
        Particulars particulars = permit.particulars();
        return Stream.concat(
                Stream.of(
                        particulars.name(),
                        permit.holder().value(),
                        particulars.phone(),
                        particulars.householdAddress(),
                        particulars.residenceAddress()),
                permitCase.agent().stream().flatMap(PeopleInCases::ofAgent));
    }

    private static Stream<String> ofAgent(Agent agent) {
        return Stream.of(
                agent.name().value(), agent.idNumber().value(), agent.phone().value());
    }
}
