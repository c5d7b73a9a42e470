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
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is personal in the case records there are now. */
public class PeopleInCases {

    private final Applications applications;
    private final PointsApplications pointsApplications;
    private final Permits permits;
    private final PermitCases permitCases;
    private final JdbcClient jdbc;

    PeopleInCases(
            Applications applications,
            PointsApplications pointsApplications,
            Permits permits,
            PermitCases permitCases,
            JdbcClient jdbc) {
        this.applications = applications;
        this.pointsApplications = pointsApplications;
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
